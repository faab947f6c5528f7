import type { Emphasis, InlineCode, Link, PhrasingContent, Strong, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { type Line, pointIn } from './places.ts';

/**
 * The phrasing of lines of text, from character `from` of the first: text, `code`, `*emphasis*`, `**strong**`
 * and `[links](to)` in their plain forms. Undefined where anything could mean something else to Markdown.
 */
export function readSimpleInline(lines: readonly Line[], from = 0): PhrasingContent[] | undefined {
  const text = lines.map((line, index) => (index === 0 ? line.text.slice(from) : line.text)).join('\n');
  const pointAt = pointsIn(lines, from);
  if (!SIGN.test(text))
    return AUTOLINK.test(text) ? undefined : [textNode(text, placed(pointAt, 0, text.length))];
  return new InlineReader(text, pointAt).read();
}

/** Every sign that could begin or end something; most texts have none. */
const SIGN = /[\\`*_[\]<~&!]/;
const AUTOLINK = /www\.|:\/\/|@/i;

type PointAt = (index: number) => Point;

function pointsIn([first, ...rest]: readonly Line[], from: number): PointAt {
  if (!first) return () => ({ line: 1, column: 1, offset: 0 });
  return index => {
    let left = index + from;
    let line = first;
    for (const next of rest) {
      if (left <= line.text.length) break;
      left -= line.text.length + 1;
      line = next;
    }
    return pointIn(line, left);
  };
}

function placed(pointAt: PointAt, start: number, end: number): Position {
  return { start: pointAt(start), end: pointAt(end) };
}

function textNode(value: string, position: Position): Text {
  return { type: 'text', value, position };
}

interface OpenEmphasis {
  readonly length: number;
  readonly start: number;
  readonly before: PhrasingContent[];
}

class InlineReader {
  private readonly text: string;
  private readonly pointAt: PointAt;
  private nodes: PhrasingContent[] = [];
  private open: OpenEmphasis | undefined;
  /** Up to here everything is in a node. */
  private done = 0;

  constructor(text: string, pointAt: PointAt) {
    this.text = text;
    this.pointAt = pointAt;
  }

  read(): PhrasingContent[] | undefined {
    for (let at = this.nextSign(0); at < this.text.length; at = this.nextSign(at)) {
      const end = this.readSign(at);
      if (end === undefined) return undefined;
      at = end;
    }
    return this.open || !this.flush(this.text.length) ? undefined : this.nodes;
  }

  private nextSign(from: number): number {
    SIGNS.lastIndex = from;
    return SIGNS.exec(this.text)?.index ?? this.text.length;
  }

  /** Reads what begins at a sign and gives its end; undefined when it is not simple. */
  private readSign(at: number): number | undefined {
    const sign = this.text[at];
    if (sign === '`') return this.readCode(at);
    if (sign === '*') return this.readStars(at);
    if (sign === '[') return this.readLink(at);
    if (sign === '_')
      return WORD.test(this.text[at - 1] ?? '') && WORD.test(this.text[at + 1] ?? '') ? at + 1 : undefined;
    if (sign === '&') return ENTITY_START.test(this.text[at + 1] ?? '') ? undefined : at + 1;
    if (sign === '!') return this.text[at + 1] === '[' ? undefined : at + 1;
    return undefined;
  }

  private readCode(at: number): number | undefined {
    CODE.lastIndex = at;
    const [whole, value] = CODE.exec(this.text) ?? [];
    if (whole === undefined || value === undefined || !this.flush(at)) return undefined;
    const code: InlineCode = {
      type: 'inlineCode',
      value,
      position: placed(this.pointAt, at, at + whole.length),
    };
    return this.push(code, at + whole.length);
  }

  private readLink(at: number): number | undefined {
    LINK.lastIndex = at;
    const [whole, label, url] = LINK.exec(this.text) ?? [];
    if (
      whole === undefined ||
      label === undefined ||
      url === undefined ||
      AUTOLINK.test(label) ||
      !this.flush(at)
    )
      return undefined;
    const children = [textNode(label, placed(this.pointAt, at + 1, at + 1 + label.length))];
    const link: Link = {
      type: 'link',
      title: null,
      url,
      children,
      position: placed(this.pointAt, at, at + whole.length),
    };
    return this.push(link, at + whole.length);
  }

  private readStars(at: number): number | undefined {
    const length = this.text[at + 1] === '*' ? 2 : 1;
    const end = at + length;
    const [before = '', after = ''] = [this.text[at - 1], this.text[end]];
    if (this.open) return this.closeEmphasis(at, length, before, after);
    if (!OPENS_AFTER.test(before) || !LETTER.test(after) || !this.flush(at)) return undefined;
    this.open = { length, start: at, before: this.nodes };
    this.nodes = [];
    this.done = end;
    return end;
  }

  private closeEmphasis(at: number, length: number, before: string, after: string): number | undefined {
    const open = this.open;
    if (
      !open ||
      open.length !== length ||
      !LETTER.test(before) ||
      !CLOSES_BEFORE.test(after) ||
      !this.flush(at)
    )
      return undefined;
    const position = placed(this.pointAt, open.start, at + length);
    const node: Emphasis | Strong = {
      type: length === 2 ? 'strong' : 'emphasis',
      children: this.nodes,
      position,
    };
    this.nodes = open.before;
    this.open = undefined;
    return this.push(node, at + length);
  }

  private push(node: PhrasingContent, end: number): number {
    this.nodes.push(node);
    this.done = end;
    return end;
  }

  /** Makes a text of what lies before a sign; false where it holds an address that would become a link. */
  private flush(end: number): boolean {
    if (end === this.done) return true;
    const value = this.text.slice(this.done, end);
    if (AUTOLINK.test(value)) return false;
    this.nodes.push(textNode(value, placed(this.pointAt, this.done, end)));
    this.done = end;
    return true;
  }
}

const SIGNS = new RegExp(SIGN, 'g');
const WORD = /[A-Za-z0-9]/;
const LETTER = /[\p{L}\p{N}]/u;
const ENTITY_START = /[#A-Za-z]/;
const CODE = /`(?! )([^`\n]*[^`\s])`(?!`)/y;
const LINK = /\[(?![\^ ])([^\\`*_[\]<>~&!\n]*[^\\`*_[\]<>~&!\s])\]\(([^\s()<>\\&`[\]"']+)\)/y;
const OPENS_AFTER = /^(?:|[ \n(])$/;
const CLOSES_BEFORE = /^(?:|[ \n.,;:?!)])$/;
