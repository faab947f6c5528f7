import type { Element, Nodes, Text } from 'hast';
import type { Paragraph } from 'mdast';
import type { FlowList } from '../flow/flow.ts';
import { makeParagraphs } from '../office/make-paragraphs.ts';
import type { Findings, StoryItem } from '../office/story.ts';
import type { Indent, TextLook } from '../office/text-look.ts';
import { type Declarations, type DeclarationsOf, isHiddenByCss, lookOfCss } from './css.ts';
import type { FootnoteLinks } from './footnotes.ts';
import { propertyOf } from './hast.ts';
import type { OpenList } from './lists.ts';
import { type BlockState, PendingParagraph } from './pending.ts';
import { LOOKS, SILENT } from './tags.ts';

/** What is known of a page while its text is read, and what is collected on the way. */
export interface HtmlContext {
  /** As messages name the page. */
  readonly path: string;
  readonly css: DeclarationsOf;
  readonly links: FootnoteLinks;
  readonly findings: Findings;
  /** By the names of elements; those without a reader only hold what is in them. */
  readonly readers: ReadonlyMap<string, ElementReader>;
}

/** Reads one element. */
export type ElementReader = (reader: HtmlReader, element: Element, scope: Scope, css: Declarations) => void;

/** Reads what stands below a node, in its order. */
export function readHtmlStory(parent: Nodes, context: HtmlContext): StoryItem[] {
  const reader = new HtmlReader(context);
  reader.readAll(parent, START);
  return reader.finish();
}

/** What is known at a place in the page from the elements around it. */
export interface Scope {
  readonly block: BlockState;
  readonly look: TextLook;
  readonly link?: string;
  readonly list?: OpenList;
}

const START: Scope = { block: { quoted: false, indent: {}, look: {} }, look: {} };

/** Keeps the paragraph that is being read, and the mark of a point that waits for its text. */
export class HtmlReader {
  readonly pending = new PendingParagraph();
  private readonly story: StoryItem[] = [];
  private readonly behind: StoryItem[] = [];
  private point: { readonly list: FlowList; readonly indent: Indent } | undefined;

  constructor(readonly context: HtmlContext) {}

  readAll(parent: Nodes, scope: Scope): void {
    if (!('children' in parent)) return;
    for (const child of parent.children) {
      if (child.type === 'text') this.addText(child, scope);
      else if (child.type === 'element') this.read(child, scope);
    }
  }

  /** Ends the paragraph, and begins the next one as a point where a mark is given. */
  flush(block: BlockState, point?: { readonly list: FlowList; readonly indent: Indent }): void {
    const own = this.point ? { ...block, indent: this.point.indent } : block;
    const draft = this.pending.take(own, this.point?.list);
    if (draft) {
      this.story.push(...makeParagraphs(draft));
      this.point = undefined;
    }
    this.story.push(...this.behind.splice(0));
    if (point) this.point = point;
  }

  /** An item without text has no mark either. */
  dropPoint(): void {
    this.point = undefined;
  }

  add(item: StoryItem, { list }: Scope): void {
    this.story.push(list ? { ...item, inside: list.level } : item);
  }

  /** Puts a block behind the paragraph that is being read. */
  addBehind(node: Paragraph, line: number, { list }: Scope): void {
    this.behind.push({ kind: 'block', line, node, notes: [], ...(list ? { inside: list.level } : {}) });
  }

  finish(): StoryItem[] {
    this.flush(START.block);
    return this.story;
  }

  private addText(text: Text, { look, block, link }: Scope): void {
    this.pending.addText(text.value, look, block.look, link, text.position?.start.line ?? 1);
  }

  private read(element: Element, scope: Scope): void {
    const { css, links, readers } = this.context;
    const declarations = css(element);
    if (SILENT.has(element.tagName) || isHiddenByCss(declarations) || isHidden(element)) return;
    if (links.notes.has(element) || links.backLinks.has(element)) return;
    const look = { ...scope.look, ...LOOKS.get(element.tagName), ...lookOfCss(declarations) };
    const own: Scope = { ...scope, look };
    const reader = readers.get(element.tagName);
    if (reader) reader(this, element, own, declarations);
    else this.readAll(element, own);
  }
}

function isHidden(element: Element): boolean {
  return propertyOf(element, 'hidden') !== undefined;
}
