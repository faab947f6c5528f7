import type { PhrasingContent, Text } from 'mdast';
import type { Place } from '../../model/place.ts';
import { joinsWithoutSpace } from '../plain/types.ts';
import { entityOf } from './entities.ts';
import type { OrgLine } from './lines.ts';

/** Footnotes that are written where they are referred to. */
export type AddFootnote = (label: string | undefined, text: OrgLine) => string;

/** Reads the text of a paragraph, a headline, a point or a cell. */
export function readOrgInline(lines: readonly OrgLine[], addFootnote: AddFootnote): PhrasingContent[] {
  const source = joinLines(lines);
  return new InlineReader(source, addFootnote).read(0, source.text.length);
}

/** Text over several lines, and where its characters stand in the document. */
interface Source {
  readonly text: string;
  readonly starts: ReadonlyArray<{ readonly at: number; readonly line: OrgLine }>;
}

function joinLines(lines: readonly OrgLine[]): Source {
  const starts: Array<{ at: number; line: OrgLine }> = [];
  let text = '';
  for (const line of lines) {
    const before = starts.at(-1)?.line.text;
    if (before !== undefined && !joinsWithoutSpace(before, line.text)) text += '\n';
    starts.push({ at: text.length, line });
    text += line.text;
  }
  return { text, starts };
}

function pointAt({ starts }: Source, offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low];
  return { line: start?.line.number ?? 1, column: (start?.line.column ?? 1) + offset - (start?.at ?? 0) };
}

/** A construct that begins at a place of the text; sticky, so that it looks nowhere else. */
type Construct = readonly [
  pattern: RegExp,
  make: (reader: InlineReader, match: RegExpExecArray, at: number) => PhrasingContent[],
];

const MARKERS: Readonly<Record<string, 'strong' | 'emphasis' | 'delete' | 'underline' | 'code'>> = {
  '*': 'strong',
  '/': 'emphasis',
  '+': 'delete',
  _: 'underline',
  '=': 'code',
  '~': 'code',
};
const BEFORE_MARKER = /[\s\-–—({'"“‘«]/u;
const AFTER_MARKER = /[\s\-–—.,;:!?'"”’»)}\]\\[…]/u;
const LONGEST_EMPHASIS = 1_000;
const LINK_URL = /^(?:https?:|mailto:)/i;
const IMAGE = /^(?:file:)?([^:]+\.(?:png|jpe?g|gif|svg|webp|avif))$/i;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

class InlineReader {
  private readonly nodes: PhrasingContent[] = [];

  constructor(
    private readonly source: Source,
    private readonly addFootnote: AddFootnote,
  ) {}

  read(from: number, to: number): PhrasingContent[] {
    let at = from;
    let text = from;
    while (at < to) {
      const found = this.constructAt(at, from, to);
      if (!found) {
        at += 1;
        continue;
      }
      this.addText(text, at);
      this.nodes.push(...found.nodes);
      at = found.end;
      text = at;
    }
    this.addText(text, to);
    return joinTexts(this.nodes);
  }

  inside(from: number, to: number): PhrasingContent[] {
    return new InlineReader(this.source, this.addFootnote).read(from, to);
  }

  placeOf(from: number, to: number): Place {
    return { start: pointAt(this.source, from), end: pointAt(this.source, to) };
  }

  textNode(value: string, from: number, to: number): PhrasingContent {
    return { type: 'text', value, position: this.placeOf(from, to) };
  }

  footnote(label: string | undefined, text: string | undefined, at: number, end: number): PhrasingContent[] {
    const place = this.placeOf(at, end);
    const line = { text: (text ?? '').trim(), number: place.start.line, column: place.start.column };
    const identifier = text === undefined && label !== undefined ? label : this.addFootnote(label, line);
    return [{ type: 'footnoteReference', identifier, label: identifier, position: place }];
  }

  private addText(from: number, to: number): void {
    if (to > from) this.nodes.push(this.textNode(this.source.text.slice(from, to), from, to));
  }

  private constructAt(
    at: number,
    from: number,
    to: number,
  ): { nodes: PhrasingContent[]; end: number } | undefined {
    const sign = this.source.text[at] ?? '';
    if (sign in MARKERS) return this.emphasisAt(sign, at, from, to);
    for (const [pattern, make] of CONSTRUCTS.get(sign) ?? []) {
      pattern.lastIndex = at;
      const match = pattern.exec(this.source.text);
      const end = at + (match?.[0].length ?? 0);
      if (match && end <= to) return { nodes: make(this, match, at), end };
    }
    return undefined;
  }

  /** `*bold*`, where no letter stands before the first sign or behind the second one. */
  private emphasisAt(
    sign: string,
    at: number,
    from: number,
    to: number,
  ): { nodes: PhrasingContent[]; end: number } | undefined {
    const { text } = this.source;
    const before = at > from ? text[at - 1] : undefined;
    if (before !== undefined && !BEFORE_MARKER.test(before) && !DENSE.test(before)) return undefined;
    if (/\s/.test(text[at + 1] ?? ' ') || text[at + 1] === sign) return undefined;
    const last = Math.min(to, at + LONGEST_EMPHASIS);
    for (let end = text.indexOf(sign, at + 2); end >= 0 && end < last; end = text.indexOf(sign, end + 1)) {
      const after = end + 1 < to ? (text[end + 1] ?? '') : '';
      const closes = after === '' || AFTER_MARKER.test(after) || DENSE.test(after);
      if (closes && !/\s/.test(text[end - 1] ?? ' '))
        return { nodes: this.marked(sign, at, end), end: end + 1 };
    }
    return undefined;
  }

  private marked(sign: string, at: number, end: number): PhrasingContent[] {
    const position = this.placeOf(at, end + 1);
    const kind = MARKERS[sign];
    if (kind === 'code')
      return [
        { type: 'inlineCode', value: this.source.text.slice(at + 1, end).replaceAll('\n', ' '), position },
      ];
    const children = this.inside(at + 1, end);
    if (kind === undefined) return children;
    // Slides underline links only.
    return [{ type: kind === 'underline' ? 'emphasis' : kind, children, position }];
  }
}

/** Signs that were written by their names belong to the text around them. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') joined.push(node);
    else joined[joined.length - 1] = joinTwo(last, node);
  }
  return joined;
}

function joinTwo(a: Text, b: Text): Text {
  const [start, end] = [a.position?.start, b.position?.end];
  return { ...a, value: a.value + b.value, ...(start && end ? { position: { start, end } } : {}) };
}

function readLink(reader: InlineReader, match: RegExpExecArray, at: number): PhrasingContent[] {
  const [whole, target = '', described] = match;
  const position = reader.placeOf(at, at + whole.length);
  const image = IMAGE.exec(target)?.[1];
  if (image !== undefined && described === undefined)
    return [{ type: 'image', url: image.replace(/^file:/i, ''), alt: '', position }];
  const start = at + 2 + target.length + 2;
  const children =
    described === undefined
      ? [reader.textNode(target.replace(/^(?:file:|#|\*)/, ''), at, at + whole.length)]
      : reader.inside(start, start + described.length);
  if (!LINK_URL.test(target)) return children;
  return [
    { type: 'link', url: target, children: children.flatMap(withoutLink), position } as PhrasingContent,
  ];
}

/** Links hold no links, also where what they are called looks like an address. */
function withoutLink(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? node.children : [node];
}

function readAddress(reader: InlineReader, match: RegExpExecArray, at: number): PhrasingContent[] {
  const [whole, url = whole] = match;
  const position = reader.placeOf(at, at + whole.length);
  return [{ type: 'link', url, children: [{ type: 'text', value: url, position }], position }];
}

const LINK: Construct = [/\[\[([^\][\n]{1,2000})\](?:\[((?:[^\][]|\[[^\][]*\]){1,2000})\])?\]/y, readLink];
const FOOTNOTE: Construct = [
  /\[fn:([\w-]*)(?::((?:[^\][]|\[[^\]]*\]){0,4000}))?\]/y,
  (reader, [whole, label = '', text], at) => reader.footnote(label || undefined, text, at, at + whole.length),
];
const ANGLED: Construct = [/<(https?:\/\/[^\s<>]{1,2000})>/y, readAddress];
const BARE: Construct = [/https?:\/\/[^\s<>[\]]{0,2000}[^\s<>[\].,;:!?'")]/y, readAddress];
const TARGET: Construct = [/<<[^<>\n]{1,200}>>/y, () => []];
const RADIO: Construct = [
  /<<<([^<>\n]{1,200})>>>/y,
  (reader, [whole, text = ''], at) => [reader.textNode(text, at, at + whole.length)],
];
const TIMESTAMP: Construct = [
  /<(\d{4}-\d{2}-\d{2}[^<>\n]{0,60})>/y,
  (reader, [whole, text = ''], at) => [reader.textNode(text, at, at + whole.length)],
];
const SNIPPET: Construct = [/@@[\w-]{1,20}:[^@\n]{0,2000}@@/y, () => []];
const MATHS: Construct = [
  /\\\(([^\n]{1,2000}?)\\\)|\\\[([\s\S]{1,2000}?)\\\]/y,
  (reader, [whole, inline, display], at) => [
    reader.textNode(inline === undefined ? `$$${display}$$` : `$${inline}$`, at, at + whole.length),
  ],
];
const BREAK: Construct = [
  /\\\\[ \t]*(?=\n|$)/y,
  (reader, [whole], at) => [{ type: 'break', position: reader.placeOf(at, at + whole.length) }],
];
const ENTITY: Construct = [
  /\\([A-Za-z]{2,20}\d?)(?:\{\}|(?![A-Za-z]))/y,
  (reader, [whole, name = ''], at) => [reader.textNode(entityOf(name) ?? whole, at, at + whole.length)],
];

/** By the sign with which they begin. */
const CONSTRUCTS: ReadonlyMap<string, readonly Construct[]> = new Map([
  ['[', [LINK, FOOTNOTE]],
  ['<', [RADIO, TARGET, ANGLED, TIMESTAMP]],
  ['h', [BARE]],
  ['@', [SNIPPET]],
  ['\\', [BREAK, MATHS, ENTITY]],
]);
