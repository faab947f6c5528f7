import type { Emphasis, Image, InlineCode, Link, PhrasingContent, Strong, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { pointIn, type Segment } from './places.ts';

/**
 * The phrasing of one or more lines of text: text, escapes, `code`, `*emphasis*`, `**strong**`, `[links](to)`
 * and images in their plain forms. Undefined where anything could mean something else to Markdown.
 */
export function readSimpleInline(segments: readonly Segment[]): PhrasingContent[] | undefined {
  const text = segments.map(({ line, from, to }) => line.text.slice(from, to)).join('\n');
  const pointAt = pointsIn(segments);
  if (SIGN.test(text)) return new InlineReader(text, pointAt).read();
  return AUTOLINK.test(text) ? undefined : [textNode(text, { start: pointAt(0), end: pointAt(text.length) })];
}

/** Every sign that could begin or end something; most texts have none. */
const SIGN = /[\\`*_[\]<~&!]/;
/** What becomes a link by itself. */
const AUTOLINK = /www\.|:\/\/|@/i;

type PointAt = (index: number) => Point;

function pointsIn(segments: readonly Segment[]): PointAt {
  const starts: number[] = [];
  let start = 0;
  for (const { from, to } of segments) {
    starts.push(start);
    start += to - from + 1;
  }
  return index => {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const segment = segments[low];
    return segment
      ? pointIn(segment.line, segment.from + index - (starts[low] ?? 0))
      : { line: 1, column: 1, offset: 0 };
  };
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
    const next = this.text[at + 1] ?? '';
    switch (this.text[at]) {
      case '`':
        return this.readCode(at);
      case '*':
        return this.readStars(at);
      case '[':
        return this.readTarget(at, LINK);
      case '!':
        return next === '[' ? this.readTarget(at, IMAGE) : at + 1;
      case '\\':
        return next === '\n' || next === '' ? undefined : at + 2;
      // Below a letter it can end emphasis, but never begin it; so it ends none.
      case '_':
        return WORD.test(this.text[at - 1] ?? '') ? at + 1 : undefined;
      case '&':
        return ENTITY_START.test(next) ? undefined : at + 1;
      default:
        return undefined;
    }
  }

  private readCode(at: number): number | undefined {
    CODE.lastIndex = at;
    const [whole, value] = CODE.exec(this.text) ?? [];
    if (whole === undefined || value === undefined || !this.flush(at)) return undefined;
    const code: InlineCode = { type: 'inlineCode', value, position: this.place(at, at + whole.length) };
    return this.push(code, at + whole.length);
  }

  private readTarget(at: number, pattern: RegExp): number | undefined {
    pattern.lastIndex = at;
    const [whole, label, url] = pattern.exec(this.text) ?? [];
    if (whole === undefined || label === undefined || url === undefined) return undefined;
    if (AUTOLINK.test(label) || !this.flush(at)) return undefined;
    const end = at + whole.length;
    const common = { title: null, url, position: this.place(at, end) };
    if (pattern === IMAGE) return this.push({ type: 'image', alt: label, ...common } satisfies Image, end);
    const children = [textNode(label, this.place(at + 1, at + 1 + label.length))];
    return this.push({ type: 'link', children, ...common } satisfies Link, end);
  }

  private readStars(at: number): number | undefined {
    const length = this.text[at + 1] === '*' ? 2 : 1;
    const end = at + length;
    const [before = '', after = ''] = [this.text[at - 1], this.text[end]];
    if (this.open) return this.closeEmphasis(at, length, before, after);
    if (!OPENS_AFTER.test(before) || !OPENS_BEFORE.test(after) || !this.flush(at)) return undefined;
    this.open = { length, start: at, before: this.nodes };
    this.nodes = [];
    this.done = end;
    return end;
  }

  private closeEmphasis(at: number, length: number, before: string, after: string): number | undefined {
    const open = this.open;
    const closes = open?.length === length && !SPACE.test(before) && CLOSES_BEFORE.test(after);
    if (!open || !closes || !this.flush(at) || this.nodes.length === 0) return undefined;
    const position = this.place(open.start, at + length);
    const node: Emphasis | Strong = {
      type: length === 2 ? 'strong' : 'emphasis',
      children: this.nodes,
      position,
    };
    this.nodes = open.before;
    this.open = undefined;
    return this.push(node, at + length);
  }

  private place(start: number, end: number): Position {
    return { start: this.pointAt(start), end: this.pointAt(end) };
  }

  private lineStart({ line, column, offset = 0 }: Point): Point {
    return { line, column: 1, offset: offset - column + 1 };
  }

  private push(node: PhrasingContent, end: number): number {
    this.nodes.push(node);
    this.done = end;
    return end;
  }

  /** Makes a text of what lies before a sign; false where it holds an address that would become a link. */
  private flush(end: number): boolean {
    if (end === this.done) return true;
    const raw = this.text.slice(this.done, end);
    const value = raw.replace(ESCAPE, '$1');
    if (AUTOLINK.test(raw) || AUTOLINK.test(value)) return false;
    const place = this.place(this.done, end);
    // The indent of the next line is no part of a text that ends with its line.
    if (raw.endsWith('\n')) place.end = this.lineStart(place.end);
    this.nodes.push(textNode(value, place));
    this.done = end;
    return true;
  }
}

const SIGNS = new RegExp(SIGN, 'g');
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const WORD = /[A-Za-z0-9]/;
const SPACE = /^\s?$/;
const ENTITY_START = /[#A-Za-z]/;
const CODE = /`(?! )([^`\n]*[^`\s])`(?!`)/y;
const LINK = /\[(?![\^ ])([^\\`*_[\]<>~&!\n]*[^\\`*_[\]<>~&!\s])\]\(([^\s()<>\\&`[\]"']+)\)/y;
const IMAGE = new RegExp(`!${LINK.source}`, 'y');
const OPENS_AFTER = /^(?:|[ \n(])$/;
const OPENS_BEFORE = /^[^\s*_]$/;
const CLOSES_BEFORE = /^(?:|[ \n.,;:?)}"'’”»…–—。，、：；）」])$/;
