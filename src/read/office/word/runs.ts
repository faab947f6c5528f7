import { addedLook, type InlinePiece, raisedText } from '../inline.ts';
import { symbolText } from '../symbols.ts';
import type { LookSpan, TextLook } from '../text-look.ts';
import { childOf, elementsIn, textIn, type XmlElement } from '../xml.ts';
import type { WordContext } from './context.ts';
import { equationToLatex } from './equation.ts';
import { isGenerated, linkOfInstruction, safeLink } from './fields.ts';
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
    return safeLink(this.context.targets.get(attributes.get('r:id') ?? ''));
  }

  private readSimpleField(element: XmlElement, link: string | undefined): void {
    const instruction = element.attributes.get('w:instr') ?? '';
    if (!isGenerated(instruction)) this.readAll(element, linkOfInstruction(instruction) ?? link);
  }

  private readEquation(element: XmlElement): void {
    const latex = equationToLatex(element);
    if (latex === '' || this.context.fields.silent) return;
    this.content.equations += 1;
    this.content.pieces.push({ kind: 'text', text: latex });
    this.content.looks.push({ length: latex.length, look: {} });
  }

  private readRun(run: XmlElement, link: string | undefined): void {
    const { fields } = this.context;
    const properties = childOf(run, 'w:rPr');
    const style = this.context.styles.character(childValue(properties, 'w:rStyle'));
    const look: TextLook = { ...this.base, ...style, ...lookOf(properties) };
    const font = childOf(properties, 'w:rFonts')?.attributes.get('w:ascii') ?? '';
    for (const element of elementsIn(run)) {
      if (element.name === 'w:fldChar') fields.turn(element);
      else if (element.name === 'w:instrText') fields.addInstruction(textIn(element));
      else if (!fields.silent && !look.hidden) this.readPart(element, look, link ?? fields.link, font);
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
      ...addedLook(look, this.base),
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
}

function symbolOf(attributes: ReadonlyMap<string, string>): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
  return Number.isFinite(code) && code < 0x110000
    ? symbolText(String.fromCodePoint(code), attributes.get('w:font') ?? '')
    : '';
}
