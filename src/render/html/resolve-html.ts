import type { Element, ElementContent, Root } from 'hast';
import { htmlShownAsText, htmlTagDropped } from '../../message/rendering.ts';
import type { Message } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import { endsBefore, isInline, mayStayOpen, useOfTag } from './tags.ts';
import { type CloseTag, type OpenTag, type Token, tokenizeHtml } from './tokens.ts';

export interface HtmlContext {
  readonly path: string;
  readonly report: (message: Message) => void;
  /** Makes the element of an image; shared with Markdown images. */
  readonly image: (source: {
    url: string;
    alt: string;
    title?: string;
    place: Place | undefined;
  }) => ElementContent;
}

/**
 * Gives raw HTML that authors wrote among their Markdown a harmless meaning, in place: known inline and
 * list tags work, tags that only group are left out, all other markup shows as its text.
 */
export function resolveHtml(parent: Root | Element, context: HtmlContext, inline = false): void {
  for (const child of parent.children) if (child.type === 'element') resolveHtml(child, context);
  if (!parent.children.some(child => child.type === 'raw')) return;
  const builder = new Builder(context);
  for (const child of parent.children as ElementContent[]) {
    if (child.type !== 'raw') builder.append(child);
    else for (const token of tokenizeHtml(child.value)) builder.add(token, child.position);
  }
  const content = builder.finish();
  parent.children = !inline && holdsBlocks(parent) ? wrapText(content) : content;
}

interface OpenElement {
  readonly element: Element;
  readonly tag: OpenTag;
  readonly place: Place | undefined;
}

/** Elements under construction, the innermost last. */
class Builder {
  readonly #root: ElementContent[] = [];
  readonly #open: OpenElement[] = [];
  readonly #context: HtmlContext;

  constructor(context: HtmlContext) {
    this.#context = context;
  }

  add(token: Token, place: Place | undefined): void {
    if (token.kind === 'text') this.#addText(token.value, place);
    else if (useOfTag(token.name) === 'text') this.#showTag(token.source, place);
    else if (token.kind === 'open') this.#openTag(token, place);
    else this.#closeTag(token, place);
  }

  append(node: ElementContent): void {
    (this.#open.at(-1)?.element.children ?? this.#root).push(node);
  }

  finish(): ElementContent[] {
    while (this.#open.length > 0) this.#endInnermost();
    return this.#root;
  }

  #addText(value: string, place: Place | undefined): void {
    if (VERBATIM.test(value)) this.#showTag(value, place);
    else this.append({ type: 'text', value });
  }

  #showTag(source: string, place: Place | undefined): void {
    this.#context.report(htmlShownAsText(shorten(source), { path: this.#context.path, place }));
    this.append({ type: 'text', value: source });
  }

  #dropTag(source: string, place: Place | undefined): void {
    this.#context.report(htmlTagDropped(shorten(source), { path: this.#context.path, place }));
  }

  #openTag(tag: OpenTag, place: Place | undefined): void {
    const use = useOfTag(tag.name);
    if (use === 'drop') this.#dropTag(tag.source, place);
    else if (tag.name === 'img') this.append(this.#imageOf(tag, place));
    else if (use === 'void') this.append(elementOf(tag));
    else {
      while (endsBefore(tag.name, this.#open.at(-1)?.tag.name ?? '')) this.#endInnermost();
      this.#open.push({ element: elementOf(tag), tag, place });
    }
  }

  #closeTag(tag: CloseTag, place: Place | undefined): void {
    const index = this.#open.findLastIndex(({ element }) => element.tagName === tag.name);
    if (index >= 0) {
      while (this.#open.length > index + 1) this.#endInnermost();
      const closed = this.#open.pop();
      if (closed) this.append(closed.element);
    } else if (useOfTag(tag.name) === 'keep') this.#showTag(tag.source, place);
  }

  /** Ends an element that its author did not close: then it was likely meant as text, `the <b> tag`. */
  #endInnermost(): void {
    const ended = this.#open.pop();
    if (!ended) return;
    const { element, tag, place } = ended;
    if (mayStayOpen(tag.name)) {
      this.append(element);
      return;
    }
    this.#showTag(tag.source, place);
    for (const child of element.children) this.append(child);
  }

  #imageOf({ attributes }: OpenTag, place: Place | undefined): ElementContent {
    const { src = '', alt = '', title } = attributes;
    return this.#context.image({ url: src, alt, place, ...(title ? { title } : {}) });
  }
}

function elementOf({ name, attributes }: OpenTag): Element {
  const kept = Object.entries(attributes).filter(([key]) => HARMLESS.has(key));
  const properties = Object.fromEntries(kept.map(([key, value]) => [PROPERTY_NAMES[key] ?? key, value]));
  return { type: 'element', tagName: name, properties, children: [] };
}

function holdsBlocks(parent: Root | Element): boolean {
  return parent.type === 'root' || parent.tagName === 'blockquote' || parent.tagName === 'div';
}

/** Words that stand beside blocks get a paragraph of their own. */
function wrapText(content: readonly ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (run.some(node => node.type !== 'text' || node.value.trim() !== '')) {
      wrapped.push({ type: 'element', tagName: 'p', properties: {}, children: run });
    }
    run = [];
  };
  for (const node of content) {
    if (node.type === 'text' || (node.type === 'element' && isInline(node.tagName))) run.push(node);
    else {
      endRun();
      wrapped.push(node);
    }
  }
  endRun();
  return wrapped;
}

function shorten(source: string): string {
  return source.length > 40 ? `${source.slice(0, 39)}…` : source;
}

const VERBATIM = /^<(?:script|style)\b/i;
const HARMLESS = new Set(['href', 'title', 'lang', 'dir', 'colspan', 'rowspan', 'start', 'reversed', 'cite']);
const PROPERTY_NAMES: Record<string, string> = { colspan: 'colSpan', rowspan: 'rowSpan' };
