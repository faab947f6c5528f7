import type { InlineLook, InlinePiece } from '../inline.ts';
import { raisedText } from '../inline.ts';
import { symbolText } from '../symbols.ts';
import type { LookSpan, TextLook } from '../text-look.ts';
import { childOf, elementsIn, textIn, type XmlElement } from '../xml.ts';
import type { Field, WordContext } from './context.ts';
import { equationToLatex } from './equation.ts';
import { childValue, lookOf } from './styles.ts';

/** What a paragraph holds: pieces of text, and what stands on its own. */
export interface RunContent {
  readonly pieces: InlinePiece[];
  readonly looks: LookSpan[];
  readonly pictures: XmlElement[];
  readonly footnotes: Array<{
    readonly kind: 'footnote' | 'endnote';
    readonly id: string;
    readonly at: number;
  }>;
  readonly comments: string[];
  equations: number;
}

/** Reads the runs of a paragraph; insertions count, deletions don't. `base` is what its style says. */
export function readRuns(paragraph: XmlElement, base: TextLook, context: WordContext): RunContent {
  const content: RunContent = {
    pieces: [],
    looks: [],
    pictures: [],
    footnotes: [],
    comments: [],
    equations: 0,
  };
  new RunReader(content, base, context).readAll(paragraph, undefined);
  return content;
}

/** Elements that hold runs and say nothing of them. */
const TRANSPARENT = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);
const GENERATED = /^\s*(?:TOC|INDEX|TOA|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i;
const HYPERLINK = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i;
const SAFE_LINK = /^(?:https?:|mailto:)/i;

class RunReader {
  constructor(
    private readonly content: RunContent,
    private readonly base: TextLook,
    private readonly context: WordContext,
  ) {}

  readAll(parent: XmlElement, link: string | undefined): void {
    for (const element of elementsIn(parent)) this.read(element, link);
  }

  private read(element: XmlElement, link: string | undefined): void {
    if (TRANSPARENT.has(element.name)) this.readAll(element, link);
    else this.readOther(element, link);
  }

  private readOther(element: XmlElement, link: string | undefined): void {
    switch (element.name) {
      case 'w:r':
        this.readRun(element, link);
        break;
      case 'w:hyperlink':
        this.readAll(element, this.targetOf(element) ?? link);
        break;
      case 'w:fldSimple':
        this.readSimpleField(element, link);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.readEquation(element);
        break;
      case 'mc:AlternateContent':
        this.readAll(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element, link);
        break;
      case 'w:commentReference':
        this.content.comments.push(element.attributes.get('w:id') ?? '');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.content.pictures.push(element);
    }
  }

  private targetOf({ attributes }: XmlElement): string | undefined {
    const target = this.context.targets.get(attributes.get('r:id') ?? '');
    return target !== undefined && SAFE_LINK.test(target) ? target : undefined;
  }

  private readSimpleField(element: XmlElement, link: string | undefined): void {
    const instruction = element.attributes.get('w:instr') ?? '';
    if (!GENERATED.test(instruction)) this.readAll(element, HYPERLINK.exec(instruction)?.[1] ?? link);
  }

  private readEquation(element: XmlElement): void {
    const latex = equationToLatex(element);
    if (latex === '' || this.isSilent()) return;
    this.content.equations += 1;
    this.content.pieces.push({ kind: 'text', text: latex });
    this.content.looks.push({ length: latex.length, look: {} });
  }

  private readRun(run: XmlElement, link: string | undefined): void {
    const properties = childOf(run, 'w:rPr');
    const style = this.context.styles.character(childValue(properties, 'w:rStyle'));
    const look: TextLook = { ...this.base, ...style, ...lookOf(properties) };
    const font = childOf(properties, 'w:rFonts')?.attributes.get('w:ascii') ?? '';
    for (const element of elementsIn(run)) {
      if (element.name === 'w:fldChar') this.turnField(element);
      else if (element.name === 'w:instrText') this.addInstruction(textIn(element));
      else if (!this.isSilent() && !look.hidden)
        this.readPart(element, look, link ?? this.linkOfField(), font);
    }
  }

  private readPart(element: XmlElement, look: TextLook, link: string | undefined, font: string): void {
    const { attributes } = element;
    switch (element.name) {
      case 'w:t':
        this.addText(symbolText(textIn(element), font), look, link);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.addText('\t', look, link);
        break;
      case 'w:noBreakHyphen':
        this.addText('\u2011', look, link);
        break;
      case 'w:sym':
        this.addText(symbolOf(attributes), look, link);
        break;
      case 'w:br':
      case 'w:cr':
        if ((attributes.get('w:type') ?? 'textWrapping') === 'textWrapping')
          this.content.pieces.push({ kind: 'node', node: { type: 'break' } });
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.addFootnote(element);
        break;
      default:
        this.read(element, link);
    }
  }

  private addText(text: string, look: TextLook, link: string | undefined): void {
    const shown = look.raised ? raisedText(text, look.raised) : text;
    this.content.pieces.push({
      kind: 'text',
      text: shown,
      ...inlineLook(look, this.base),
      ...(link ? { link } : {}),
    });
    const length = text.trim().length;
    if (length > 0) this.content.looks.push({ length, look });
  }

  private addFootnote({ name, attributes }: XmlElement): void {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const id = attributes.get('w:id') ?? '';
    this.content.footnotes.push({ kind, id, at: this.content.pieces.length });
  }

  private turnField({ attributes }: XmlElement): void {
    const { fields } = this.context;
    const type = attributes.get('w:fldCharType');
    if (type === 'begin') fields.push({ instruction: '', shows: false });
    else if (type === 'end') fields.pop();
    else if (type === 'separate') {
      const field = fields.at(-1);
      if (field) field.shows = true;
    }
  }

  private addInstruction(text: string): void {
    const field: Field | undefined = this.context.fields.at(-1);
    if (field && !field.shows) field.instruction += text;
  }

  private isSilent(): boolean {
    return this.context.fields.some(({ instruction, shows }) => !shows || GENERATED.test(instruction));
  }

  private linkOfField(): string | undefined {
    const target = this.context.fields.map(field => HYPERLINK.exec(field.instruction)?.[1]).findLast(Boolean);
    return target !== undefined && SAFE_LINK.test(target) ? target : undefined;
  }
}

/** What a run adds to the look of its paragraph. */
function inlineLook(look: TextLook, base: TextLook): InlineLook {
  return {
    bold: look.bold === true && base.bold !== true,
    italic: look.italic === true && base.italic !== true,
    strike: look.strike === true,
    code: look.code === true && base.code !== true,
  };
}

function symbolOf(attributes: ReadonlyMap<string, string>): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
  return Number.isFinite(code) && code < 0x110000
    ? symbolText(String.fromCodePoint(code), attributes.get('w:font') ?? '')
    : '';
}
