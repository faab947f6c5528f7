import type { List, ListItem, Paragraph } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { type Place, placeOfLines } from '../../model/place.ts';
import { type AddFootnote, readOrgInline } from './inline.ts';
import { indentOf, type OrgLine } from './lines.ts';

/** Reads lines as blocks: what stands in a point. */
export type ReadBlocks = (lines: readonly OrgLine[]) => Block[];

/** How a point is marked. */
interface Bullet {
  /** Columns before it. */
  readonly indent: number;
  readonly ordered: boolean;
  readonly value?: number;
  /** `[X]` and its like. */
  readonly checked: boolean | null;
  /** What is defined, in a list of descriptions. */
  readonly term?: OrgLine;
  /** The text of the first line. */
  readonly rest: OrgLine;
}

const BULLET =
  /^([ \t]*)([-+]|\*(?=[ \t])|\d{1,9}[.)])(?:[ \t]+|$)(?:\[@(\w+)\][ \t]*)?(?:\[([ xX-])\](?:[ \t]+|$))?/;
const TERM = /^(.*?)[ \t]+::(?:[ \t]+|$)/;

/** The mark of a point; a star at the margin is a headline. */
export function readBullet(line: OrgLine): Bullet | undefined {
  const match = BULLET.exec(line.text);
  if (!match) return undefined;
  const [whole, lead = '', mark = '', given, box] = match;
  if (mark === '*' && lead === '') return undefined;
  const ordered = /\w/.test(mark[0] ?? '');
  const value = Number.parseInt(given ?? mark, 10);
  const rest = {
    text: line.text.slice(whole.length),
    number: line.number,
    column: line.column + whole.length,
  };
  const term = ordered ? undefined : TERM.exec(rest.text);
  return {
    indent: indentOf(lead),
    ordered,
    ...(ordered && value > 0 ? { value } : {}),
    checked: box === undefined ? null : box === 'x' || box === 'X',
    ...(term ? { term: { ...rest, text: term[1] ?? '' } } : {}),
    rest: term
      ? { text: rest.text.slice(term[0].length), number: rest.number, column: rest.column + term[0].length }
      : rest,
  };
}

/** Where the list that begins at `from` ends: at less indent, or behind two empty lines. */
export function endOfList(lines: readonly OrgLine[], from: number, indent: number): number {
  let end = from;
  let blanks = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as OrgLine;
    if (line.text.trim() === '') {
      blanks += 1;
      if (blanks >= 2) break;
      continue;
    }
    const columns = indentOf(line.text);
    if (columns < indent || (columns === indent && !readBullet(line))) break;
    blanks = 0;
    end = at + 1;
  }
  return end;
}

/** Reads a list; all of its lines are indented as deep as its first bullet, or deeper. */
export function readOrgList(
  lines: readonly OrgLine[],
  readBlocks: ReadBlocks,
  addFootnote: AddFootnote,
): List {
  const indent = readBullet(lines[0] as OrgLine)?.indent ?? 0;
  const starts = lines.flatMap((line, index) => {
    const bullet = readBullet(line);
    return bullet && bullet.indent <= indent ? [{ index, bullet }] : [];
  });
  const children = starts.map(({ index, bullet }, at): ListItem => {
    const below = lines.slice(index + 1, starts[at + 1]?.index ?? lines.length);
    return readItem(bullet, lines[index] as OrgLine, below, readBlocks, addFootnote);
  });
  const first = starts[0]?.bullet;
  const last = children.at(-1)?.position?.end ?? { line: 1, column: 1 };
  const position = { start: children[0]?.position?.start ?? last, end: last };
  const numbering = first?.ordered ? { ordered: true, start: first.value ?? 1 } : { ordered: false };
  return { type: 'list', ...numbering, spread: false, children, position };
}

function readItem(
  bullet: Bullet,
  line: OrgLine,
  below: readonly OrgLine[],
  readBlocks: ReadBlocks,
  addFootnote: AddFootnote,
): ListItem {
  const content = readBlocks([bullet.rest, ...below]);
  const children = bullet.term ? describe(bullet.term, content, addFootnote) : content;
  const last = below.findLast(({ text }) => text.trim() !== '') ?? line;
  const position: Place = {
    start: { line: line.number, column: line.column + (LEAD.exec(line.text)?.[0].length ?? 0) },
    end: { line: last.number, column: last.column + last.text.length },
  };
  return { type: 'listItem', spread: false, checked: bullet.checked, children, position };
}

const LEAD = /^[ \t]*/;

/** A term and its text on one line; more than one line of text stands below the term. */
function describe(term: OrgLine, content: readonly Block[], addFootnote: AddFootnote): Block[] {
  const name = readOrgInline([term], addFootnote);
  const [first, ...others] = content;
  const position = first?.position ?? placeOfLines(term.number);
  const gap = { type: 'text' as const, value: ': ', position };
  const strong: Paragraph['children'][number] = { type: 'strong', children: name, position };
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [strong], position }, ...content];
  return [{ type: 'paragraph', children: [strong, gap, ...first.children], position }, ...others];
}
