import type { FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { type Place, placeOfLines } from '../../model/place.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { LineCursor } from './cursor.ts';
import { type AddFootnote, readOrgInline } from './inline.ts';
import { readKeyword } from './keywords.ts';
import { kindOfLine, type LineKind } from './line-kind.ts';
import { type OrgLine, placeOfText, trimmed } from './lines.ts';
import { endOfList, readBullet, readOrgList } from './lists.ts';
import { readOrgTable } from './tables.ts';
import { codeOf, equationOf, fixedOf } from './verbatim.ts';

/** Reads the lines between two headlines, in a point or in a block; footnotes are collected aside. */
export function readOrgBlocks(
  lines: readonly OrgLine[],
  footnotes: FootnoteDefinition[],
  depth = 0,
): Block[] {
  return new BlockReader(lines, footnotes, depth).readAll();
}

/** Points in points beyond this are text. */
const DEEPEST = 40;

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly cursor: LineCursor;
  /** What `#+CAPTION:` says of the next picture, table or code. */
  private caption: OrgLine | undefined;

  constructor(
    lines: readonly OrgLine[],
    private readonly footnotes: FootnoteDefinition[],
    private readonly depth: number,
  ) {
    this.cursor = new LineCursor(lines);
  }

  readAll(): Block[] {
    for (let line = this.cursor.current; line; line = this.cursor.current) this.readNext(line);
    return this.blocks;
  }

  private readNext(line: OrgLine): void {
    const read = this.readers[this.kindOf(line)];
    if (read) read(line);
    else this.cursor.next();
  }

  /** By what a line begins; what has no reader is passed over. */
  private readonly readers: Partial<Record<LineKind, (line: OrgLine) => void>> = {
    block: line => this.readBlock(line),
    'dynamic-block': () => this.cursor.takeTo(DYNAMIC_END) ?? this.cursor.next(),
    keyword: line => this.readKeywordLine(line),
    drawer: line => this.readDrawer(line),
    fixed: () => this.add(fixedOf(this.cursor.takeWhile(one => this.kindOf(one) === 'fixed'))),
    rule: () => this.readRule(),
    footnote: line => this.readFootnote(line),
    latex: line => this.readLatex(line),
    table: () =>
      this.add(
        readOrgTable(
          this.cursor.takeWhile(one => this.kindOf(one) === 'table'),
          this.addFootnote,
        ),
      ),
    list: line => this.readList(line),
    text: () => this.readParagraph(),
  };

  private kindOf(line: OrgLine): LineKind {
    const kind = kindOfLine(line);
    return kind === 'list' && this.depth >= DEEPEST ? 'text' : kind;
  }

  /** Adds a block, what it is called above it. */
  private add(block: Block | undefined): void {
    if (block) this.blocks.push(...this.takeCaption(), block);
  }

  private inner(lines: readonly OrgLine[]): Block[] {
    return readOrgBlocks(lines, this.footnotes, this.depth + 1);
  }

  private readKeywordLine(line: OrgLine): void {
    const { key = '', value = '' } = readKeyword(line.text) ?? {};
    const column = line.column + line.text.length - value.length;
    if (key === 'caption') this.caption = { text: value, number: line.number, column };
    // A slide of org-re-reveal ends here.
    if (key === 'reveal' && value.startsWith('split') && this.depth === 0) this.readRule();
    else this.cursor.next();
  }

  private readRule(): void {
    const line = this.cursor.next();
    if (line) this.blocks.push({ type: 'thematicBreak', position: placeOfText([line]) });
  }

  private readBlock(line: OrgLine): void {
    const [, name = '', parameters = ''] = BEGIN.exec(line.text) ?? [];
    const inside = this.cursor.takeTo(endOfBlock(name));
    // Nothing ends it: the line is a directive without effect.
    if (!inside) this.cursor.next();
    else this.addBlock(name.toLowerCase(), parameters, inside, this.placeFrom(line));
  }

  private addBlock(name: string, parameters: string, inside: readonly OrgLine[], position: Place): void {
    if (name === 'comment' || name === 'export') return;
    if (name === 'src' || name === 'example') this.add(codeOf(inside, parameters, position));
    else if (name === 'verse') this.blocks.push(this.verseOf(inside, position));
    else if (name === 'quote')
      this.blocks.push({ type: 'blockquote', children: this.inner(inside), position });
    else if (name === 'notes') this.blocks.push({ type: 'notes', children: this.inner(inside), position });
    else this.blocks.push(...this.inner(inside));
  }

  /** Lines of a poem or a letter stay lines. */
  private verseOf(lines: readonly OrgLine[], position: Place): Block {
    const filled = lines.map(trimmed).filter(({ text }) => text !== '');
    const children = filled.flatMap((line, index): PhrasingContent[] => {
      const text = readOrgInline([line], this.addFootnote);
      return index === 0 ? text : [{ type: 'break', position: placeOfText([line]) }, ...text];
    });
    return { type: 'blockquote', children: [{ type: 'paragraph', children, position }], position };
  }

  /** What authors keep in drawers is not meant to be shown. */
  private readDrawer(line: OrgLine): void {
    const inside = this.cursor.takeTo(DRAWER_END);
    if (!inside) {
      this.readParagraph();
      return;
    }
    const children = OWN_DRAWER.test(line.text) ? [] : this.inner(inside);
    if (children.length > 0) this.blocks.push({ type: 'notes', children, position: this.placeFrom(line) });
  }

  private readFootnote(line: OrgLine): void {
    const [whole = '', label = ''] = FOOTNOTE.exec(line.text) ?? [];
    this.cursor.next();
    const below = this.cursor.takeWhile(one => !['blank', 'footnote'].includes(this.kindOf(one)));
    const text = line.text.slice(whole.length);
    const first = { text, number: line.number, column: line.column + whole.length };
    const position = placeOfText([line, ...below]);
    const name = { identifier: label, label, position };
    this.footnotes.push({ type: 'footnoteDefinition', ...name, children: this.inner([first, ...below]) });
  }

  private readLatex(line: OrgLine): void {
    const end = new RegExp(`\\\\end\\{${escaped(LATEX.exec(line.text)?.[1] ?? '')}\\}`);
    const inside = end.test(line.text) ? [] : this.cursor.takeTo(end);
    if (end.test(line.text)) this.cursor.next();
    if (!inside) this.readParagraph();
    else this.blocks.push(equationOf([line, ...inside, ...(end.test(line.text) ? [] : this.lastLine())]));
  }

  private lastLine(): OrgLine[] {
    return this.cursor.last ? [this.cursor.last] : [];
  }

  private readList(line: OrgLine): void {
    const indent = readBullet(line)?.indent ?? 0;
    const lines = this.cursor.takeAsTold((all, from) => endOfList(all, from, indent));
    this.add(readOrgList(lines, below => this.inner(below), this.addFootnote));
  }

  private readParagraph(): void {
    const first = this.cursor.next();
    const others = this.cursor.takeWhile(line => this.kindOf(line) === 'text');
    const lines = [...(first ? [first] : []), ...others].map(trimmed);
    const children = readOrgInline(lines, this.addFootnote);
    if (phrasingText(children).trim() === '' && children.every(({ type }) => type === 'text')) return;
    this.blocks.push(...this.withCaption({ type: 'paragraph', children, position: placeOfText(lines) }));
  }

  private placeFrom(line: OrgLine): Place {
    return placeOfLines(line.number, this.cursor.last?.number ?? line.number);
  }

  private takeCaption(): Paragraph[] {
    const { caption } = this;
    this.caption = undefined;
    if (!caption) return [];
    const children = readOrgInline([caption], this.addFootnote);
    return [{ type: 'paragraph', children, position: placeOfText([caption]) }];
  }

  /** A picture has its caption with it. */
  private withCaption(paragraph: Paragraph): Paragraph[] {
    const [only, ...others] = paragraph.children;
    const [caption] = this.takeCaption();
    if (!caption) return [paragraph];
    if (only?.type !== 'image' || others.length > 0) return [caption, paragraph];
    const text = phrasingText(caption.children).trim();
    return [{ ...paragraph, children: [{ ...only, alt: text, title: text }] }];
  }

  private readonly addFootnote: AddFootnote = (label, line) => {
    const identifier = label ?? `inline-${this.footnotes.length + 1}`;
    const position = placeOfText([line]);
    const name = { identifier, label: identifier, position };
    const definition: FootnoteDefinition = { type: 'footnoteDefinition', ...name, children: [] };
    this.footnotes.push(definition);
    const children = readOrgInline([line], this.addFootnote);
    definition.children.push({ type: 'paragraph', children, position });
    return identifier;
  };
}

const BEGIN = /^[ \t]*#\+begin_(\S+)(.*)$/i;
const DYNAMIC_END = /^[ \t]*#\+end:?[ \t]*$/i;
const DRAWER_END = /^[ \t]*:END:[ \t]*$/i;
/** Drawers in which Org keeps what it needs itself. */
const OWN_DRAWER = /^[ \t]*:(?:PROPERTIES|LOGBOOK|CLOCK):/i;
const FOOTNOTE = /^\[fn:([\w-]+)\][ \t]*/;
const LATEX = /^[ \t]*\\begin\{([a-z*]+)\}/i;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

function endOfBlock(name: string): RegExp {
  return new RegExp(`^[ \\t]*#\\+end_${escaped(name)}[ \\t]*$`, 'i');
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
