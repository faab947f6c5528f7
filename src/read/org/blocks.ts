import type { FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { type Place, placeOfLines } from '../../model/place.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { type AddFootnote, readOrgInline } from './inline.ts';
import { readKeyword } from './keywords.ts';
import { dedent, type OrgLine, placeOfText, trimmed } from './lines.ts';
import { endOfList, readBullet, readOrgList } from './lists.ts';
import { isTableLine, readOrgTable } from './tables.ts';

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
  private at = 0;
  /** What `#+CAPTION:` says of the next picture, table or code. */
  private caption: OrgLine | undefined;
  /** Ends that were looked for in vain: what does not follow here does not follow further down. */
  private readonly endless = new Set<string>();

  constructor(
    private readonly lines: readonly OrgLine[],
    private readonly footnotes: FootnoteDefinition[],
    private readonly depth: number,
  ) {}

  readAll(): Block[] {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at] as OrgLine;
      const read = OPENINGS.find(([opens]) => opens(line, this.depth))?.[1];
      if (read) read(this, line);
      else this.readParagraph();
    }
    return this.blocks;
  }

  skip(): void {
    this.at += 1;
  }

  /** Takes what a line opens, and passes the line that ends it; undefined, and nothing passed, when none does. */
  takeTo(end: RegExp): readonly OrgLine[] | undefined {
    if (this.endless.has(end.source)) return undefined;
    const from = this.at + 1;
    for (let at = from; at < this.lines.length; at += 1) {
      if (!end.test((this.lines[at] as OrgLine).text)) continue;
      this.at = at + 1;
      return this.lines.slice(from, at);
    }
    this.endless.add(end.source);
    return undefined;
  }

  skipDynamicBlock(): void {
    if (!this.takeTo(DYNAMIC_END)) this.skip();
  }

  readKeywordLine(line: OrgLine): void {
    const { key = '', value = '' } = readKeyword(line.text) ?? {};
    this.skip();
    if (key === 'caption') {
      const column = line.column + line.text.length - value.length;
      this.caption = { text: value, number: line.number, column };
    }
    // A slide of org-re-reveal ends here.
    if (key === 'reveal' && value.startsWith('split') && this.depth === 0) this.addRule(line);
  }

  readRule(line: OrgLine): void {
    this.skip();
    this.addRule(line);
  }

  readDelimited(line: OrgLine): void {
    const [, name = '', parameters = ''] = BEGIN.exec(line.text) ?? [];
    const inside = this.takeTo(endOfBlock(name));
    if (!inside) {
      // Nothing ends it: the line is a directive without effect.
      this.skip();
      return;
    }
    const position = placeOfLines(line.number, this.lines[this.at - 1]?.number ?? line.number);
    const kind = name.toLowerCase();
    if (kind === 'comment' || kind === 'export') return;
    if (kind === 'src' || kind === 'example') this.addCode(inside, parameters.trim(), position);
    else if (kind === 'verse') this.addVerse(inside, position);
    else if (kind === 'quote')
      this.blocks.push({ type: 'blockquote', children: this.inner(inside), position });
    else if (kind === 'notes') this.blocks.push({ type: 'notes', children: this.inner(inside), position });
    else this.blocks.push(...this.inner(inside));
  }

  /** What authors keep in drawers is not meant to be shown. */
  readDrawer(line: OrgLine): void {
    const name = DRAWER.exec(line.text)?.[1] ?? '';
    const inside = this.takeTo(DRAWER_END);
    if (!inside) {
      this.readParagraph();
      return;
    }
    const children = OWN_DRAWER.test(name) ? [] : this.inner(inside);
    const position = placeOfLines(line.number, this.lines[this.at - 1]?.number ?? line.number);
    if (children.length > 0) this.blocks.push({ type: 'notes', children, position });
  }

  readFixed(): void {
    const lines = this.takeWhile(line => FIXED.test(line.text));
    const value = lines.map(({ text }) => text.replace(FIXED, '')).join('\n');
    if (value.trim() === '') return;
    const position = placeOfText(lines);
    const data = { preformatted: true };
    this.blocks.push(...this.takeCaption(), { type: 'code', lang: null, meta: null, value, position, data });
  }

  readFootnote(line: OrgLine): void {
    const [whole = '', label = ''] = FOOTNOTE.exec(line.text) ?? [];
    this.skip();
    const below = this.takeWhile(({ text }) => !BLANK.test(text) && !FOOTNOTE.test(text));
    const first = {
      text: line.text.slice(whole.length),
      number: line.number,
      column: line.column + whole.length,
    };
    const children = this.inner([first, ...below]);
    const position = placeOfText([line, ...below]);
    this.footnotes.push({ type: 'footnoteDefinition', identifier: label, label, children, position });
  }

  /** An equation that is set by itself. */
  readLatex(line: OrgLine): void {
    const name = LATEX.exec(line.text)?.[1] ?? '';
    const from = this.at;
    const closed = LATEX_END.test(line.text) || this.takeTo(new RegExp(`\\\\end\\{${escaped(name)}\\}`));
    if (!closed) {
      this.readParagraph();
      return;
    }
    if (this.at === from) this.skip();
    const lines = this.lines.slice(from, this.at).map(trimmed);
    const position = placeOfText(lines);
    const value = `$$${lines.map(({ text }) => text).join(' ')}$$`;
    this.blocks.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
  }

  readTable(): void {
    const table = readOrgTable(this.takeWhile(isTableLine), this.addFootnote);
    if (table) this.blocks.push(...this.takeCaption(), table);
  }

  readList(line: OrgLine): void {
    const end = endOfList(this.lines, this.at, readBullet(line)?.indent ?? 0);
    const lines = this.lines.slice(this.at, end);
    this.at = end;
    this.blocks.push(
      ...this.takeCaption(),
      readOrgList(lines, below => this.inner(below), this.addFootnote),
    );
  }

  readParagraph(): void {
    const from = this.at;
    this.skip();
    this.takeWhile(line => !OPENINGS.some(([opens]) => opens(line, this.depth)));
    const lines = this.lines.slice(from, this.at).map(trimmed);
    const children = readOrgInline(lines, this.addFootnote);
    if (phrasingText(children).trim() === '' && children.every(({ type }) => type === 'text')) return;
    const paragraph: Paragraph = { type: 'paragraph', children, position: placeOfText(lines) };
    this.blocks.push(...this.withCaption(paragraph));
  }

  private takeWhile(test: (line: OrgLine) => boolean): OrgLine[] {
    const from = this.at;
    while (this.at < this.lines.length && test(this.lines[this.at] as OrgLine)) this.at += 1;
    return this.lines.slice(from, this.at);
  }

  private inner(lines: readonly OrgLine[]): Block[] {
    return readOrgBlocks(lines, this.footnotes, this.depth + 1);
  }

  private addRule(line: OrgLine): void {
    this.blocks.push({ type: 'thematicBreak', position: placeOfText([line]) });
  }

  private addCode(lines: readonly OrgLine[], parameters: string, position: Place): void {
    const word = parameters.split(SPACES)[0] ?? '';
    const lang = LANGUAGE.test(word) ? word : null;
    const value = dedent(lines)
      .map(({ text }) => text.replace(QUOTED_LINE, '$1'))
      .join('\n');
    if (value.trim() === '') return;
    const data = lang === null ? { data: { preformatted: true } } : {};
    this.blocks.push(...this.takeCaption(), { type: 'code', lang, meta: null, value, position, ...data });
  }

  /** Lines of a poem or a letter stay lines. */
  private addVerse(lines: readonly OrgLine[], position: Place): void {
    const filled = lines.map(trimmed).filter(({ text }) => text !== '');
    const children = filled.flatMap((line, index): PhrasingContent[] => {
      const text = readOrgInline([line], this.addFootnote);
      return index === 0 ? text : [{ type: 'break', position: placeOfText([line]) }, ...text];
    });
    this.blocks.push({ type: 'blockquote', children: [{ type: 'paragraph', children, position }], position });
  }

  /** What a caption says of a table, a list or code stands above it. */
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
    if (only?.type !== 'image' || others.length > 0 || !this.caption)
      return [...this.takeCaption(), paragraph];
    const text = phrasingText(readOrgInline([this.caption], this.addFootnote)).trim();
    this.caption = undefined;
    return [{ ...paragraph, children: [{ ...only, alt: text, title: text }] }];
  }

  private readonly addFootnote: AddFootnote = (label, line) => {
    const identifier = label ?? `inline-${this.footnotes.length + 1}`;
    const position = placeOfText([line]);
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [],
      position,
    };
    this.footnotes.push(definition);
    const children = readOrgInline([line], this.addFootnote);
    definition.children.push({ type: 'paragraph', children, position });
    return identifier;
  };
}

const BLANK = /^\s*$/;
const BEGIN = /^[ \t]*#\+begin_(\S+)(.*)$/i;
const DYNAMIC = /^[ \t]*#\+begin:/i;
const DYNAMIC_END = /^[ \t]*#\+end:?[ \t]*$/i;
const DRAWER = /^[ \t]*:([\p{L}\p{N}_-]+):[ \t]*$/u;
const DRAWER_END = /^[ \t]*:END:[ \t]*$/i;
/** Drawers in which Org keeps what it needs itself. */
const OWN_DRAWER = /^(?:PROPERTIES|LOGBOOK|CLOCK)$/i;
const COMMENT = /^[ \t]*#(?:[ \t]|$)/;
const PLANNING = /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):[ \t]*[<[\d(]/;
const FIXED = /^[ \t]*:(?: |$)/;
const RULE = /^[ \t]*-{5,}[ \t]*$/;
const FOOTNOTE = /^\[fn:([\w-]+)\][ \t]*/;
const LATEX = /^[ \t]*\\begin\{([a-z*]+)\}/i;
const LATEX_END = /\\end\{[a-z*]+\}[ \t]*$/i;
const SPACES = /\s+/;
const LANGUAGE = /^(?!-)[\w+#.-]+$/;
/** Lines of code that Org would take for its own begin with a comma. */
const QUOTED_LINE = /^(\s*),(?=[*#,])/;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function endOfBlock(name: string): RegExp {
  return new RegExp(`^[ \\t]*#\\+end_${escaped(name)}[ \\t]*$`, 'i');
}

type Opens = (line: OrgLine, depth: number) => boolean;

function by(pattern: RegExp): Opens {
  return ({ text }) => pattern.test(text);
}

/** How the lines look that begin something other than a paragraph, and what reads it. */
const OPENINGS: ReadonlyArray<readonly [opens: Opens, read: (reader: BlockReader, line: OrgLine) => void]> = [
  [by(BLANK), reader => reader.skip()],
  [by(BEGIN), (reader, line) => reader.readDelimited(line)],
  [by(DYNAMIC), reader => reader.skipDynamicBlock()],
  [
    line => line.text.includes('#+') && readKeyword(line.text) !== undefined,
    (reader, line) => reader.readKeywordLine(line),
  ],
  [by(DRAWER), (reader, line) => reader.readDrawer(line)],
  [by(PLANNING), reader => reader.skip()],
  [by(COMMENT), reader => reader.skip()],
  [by(FIXED), reader => reader.readFixed()],
  [by(RULE), (reader, line) => reader.readRule(line)],
  [by(FOOTNOTE), (reader, line) => reader.readFootnote(line)],
  [by(LATEX), (reader, line) => reader.readLatex(line)],
  [isTableLine, reader => reader.readTable()],
  [
    (line, depth) => depth < DEEPEST && readBullet(line) !== undefined,
    (reader, line) => reader.readList(line),
  ],
];
