import { addedLook, type InlinePiece, raisedText } from '../inline.ts';
import type { LookSpan, TextLook } from '../text-look.ts';
import { childOf, elementsIn, type XmlElement } from '../xml.ts';
import type { OdtContext } from './context.ts';
import { readFormula } from './formula.ts';

/** What a paragraph holds: pieces of text, and what stands on its own. */
export interface SpanContent {
  readonly pieces: InlinePiece[];
  readonly looks: LookSpan[];
  readonly frames: XmlElement[];
  readonly footnotes: Array<{ readonly element: XmlElement; readonly at: number }>;
  readonly annotations: XmlElement[];
  formulas: number;
}

/** Reads the text of a paragraph. `base` is what its style says. */
export function readSpans(paragraph: XmlElement, base: TextLook, context: OdtContext): SpanContent {
  const content: SpanContent = {
    pieces: [],
    looks: [],
    frames: [],
    footnotes: [],
    annotations: [],
    formulas: 0,
  };
  new SpanReader(content, base, context).readAll(paragraph, base, undefined);
  return content;
}

/** Elements whose text is not part of the paragraph. */
const SILENT = new Set(['office:annotation-end', 'text:note-citation', 'text:ruby-text', 'office:forms']);
const SAFE_LINK = /^(?:https?:|mailto:)/i;
const WHITE_SPACE = /[ \t\r\n]+/g;
const MOST_SPACES = 200;

class SpanReader {
  constructor(
    private readonly content: SpanContent,
    private readonly base: TextLook,
    private readonly context: OdtContext,
  ) {}

  readAll(parent: XmlElement, look: TextLook, link: string | undefined): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.addText(child.replace(WHITE_SPACE, ' '), look, link);
      else if (!SILENT.has(child.name)) this.read(child, look, link);
    }
  }

  private read(element: XmlElement, look: TextLook, link: string | undefined): void {
    const { attributes } = element;
    switch (element.name) {
      case 'text:span':
        this.readAll(
          element,
          { ...look, ...this.context.styles.text(attributes.get('text:style-name')) },
          link,
        );
        break;
      case 'text:a':
        this.readAll(element, look, safeLink(attributes.get('xlink:href')) ?? link);
        break;
      case 'text:s':
        this.addText(
          ' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, MOST_SPACES)),
          look,
          link,
        );
        break;
      case 'text:tab':
        this.addText('\t', look, link);
        break;
      case 'text:line-break':
        this.content.pieces.push({ kind: 'node', node: { type: 'break' } });
        break;
      case 'text:note':
        this.content.footnotes.push({ element, at: this.content.pieces.length });
        break;
      case 'office:annotation':
        this.content.annotations.push(element);
        break;
      case 'draw:frame':
        this.readFrame(element);
        break;
      default:
        this.readAll(element, look, link);
    }
  }

  private readFrame(frame: XmlElement): void {
    const latex = readFormula(frame, this.context.archive);
    if (latex === undefined) this.content.frames.push(frame);
    else if (latex !== '') {
      this.content.formulas += 1;
      this.content.pieces.push({ kind: 'text', text: latex });
      this.content.looks.push({ length: latex.length, look: {} });
    }
  }

  private addText(text: string, look: TextLook, link: string | undefined): void {
    if (look.hidden || text === '') return;
    const shown = look.raised ? raisedText(text, look.raised) : text;
    this.content.pieces.push({
      kind: 'text',
      text: shown,
      ...addedLook(look, this.base),
      ...(link ? { link } : {}),
    });
    const length = text.trim().length;
    if (length > 0) this.content.looks.push({ length, look });
  }
}

function safeLink(target: string | undefined): string | undefined {
  return target !== undefined && SAFE_LINK.test(target) ? target : undefined;
}

/** Frames that hold text. */
export function boxIn(frame: XmlElement): XmlElement | undefined {
  return (
    elementsIn(frame).find(({ name }) => name === 'draw:text-box') ?? childOf(frame, 'draw:custom-shape')
  );
}
