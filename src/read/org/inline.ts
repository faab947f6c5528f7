import type { PhrasingContent, Text } from 'mdast';
import type { Place } from '../../model/place.ts';
import { constructsWith, type InlineScope } from './constructs.ts';
import { type InlineSource, joinLines, pointAt } from './inline-source.ts';
import type { OrgLine } from './lines.ts';

/** Footnotes that are written where they are referred to. */
export type AddFootnote = (label: string | undefined, text: OrgLine) => string;

/** Reads the text of a paragraph, a headline, a point or a cell. */
export function readOrgInline(lines: readonly OrgLine[], addFootnote: AddFootnote): PhrasingContent[] {
  const source = joinLines(lines);
  return new InlineReader(source, addFootnote).read(0, source.text.length);
}

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
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

class InlineReader implements InlineScope {
  private readonly nodes: PhrasingContent[] = [];

  constructor(
    private readonly source: InlineSource,
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

  footnote(label: string | undefined, text: string | undefined, position: Place): PhrasingContent {
    const line = { text: (text ?? '').trim(), number: position.start.line, column: position.start.column };
    const identifier = text === undefined && label !== undefined ? label : this.addFootnote(label, line);
    return { type: 'footnoteReference', identifier, label: identifier, position };
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
    for (const [pattern, make] of constructsWith(sign)) {
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
