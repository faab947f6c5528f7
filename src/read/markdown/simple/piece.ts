import type { Code, Heading, RootContent } from 'mdast';
import { readSimpleInline } from './inline.ts';
import { type ReadBlocks, readSimpleLists } from './lists.ts';
import { indentOf, type Line, linesOf, placeIn, pointIn, segmentOf } from './places.ts';
import { readPointLine, startsText } from './points.ts';
import { readSimpleTable } from './table.ts';

/**
 * The blocks of a piece that is as simple as most slides are: headings, lists, paragraphs, fenced code, tables
 * and breaks, with plain phrasing. The very tree that remark gives, some ten times sooner; undefined when
 * anything in the piece is not that simple.
 */
export function parseSimplePiece(piece: string): RootContent[] | undefined {
  if (NEVER_SIMPLE.test(piece)) return undefined;
  const lines = linesOf(piece);
  const blocks: RootContent[] = [];
  let free = true;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (indentOf(line) === line.text.length) {
      free = true;
      at += 1;
      continue;
    }
    const read = readBlocks(lines, at, free);
    if (!read) return undefined;
    for (const block of read.blocks) blocks.push(block);
    at = read.end;
    free = CLOSED_BY_LINE.has(blocks.at(-1)?.type ?? '');
  }
  return blocks;
}

/** After these, what comes next is no part of them, even without a blank line. */
const CLOSED_BY_LINE: ReadonlySet<string> = new Set(['heading', 'code', 'thematicBreak']);

/** Tabs and other control characters, and the spaces at a line's end that break it. */
const NEVER_SIMPLE =
  /[\t\r\0\u000b\u000c]|\S(?: {2,}|[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+ *)(?:\n|$)/;

function readBlocks(lines: readonly Line[], at: number, free: boolean): ReadBlocks | undefined {
  const line = lines[at] as Line;
  if (line.text.startsWith('#')) return one(readHeading(line), at + 1);
  if (line.text.startsWith('```')) return readCode(lines, at);
  if (line.text.startsWith('|')) return free ? readSimpleTable(lines, at) : undefined;
  if (BREAK.test(line.text))
    return free ? one({ type: 'thematicBreak', position: placeIn(line, 0) }, at + 1) : undefined;
  if (readPointLine(line)) return readSimpleLists(lines, at);
  return readParagraph(lines, at);
}

function one(block: RootContent | undefined, end: number): ReadBlocks | undefined {
  return block && { blocks: [block], end };
}

const BREAK = /^-{3,}$/;

function readHeading(line: Line): Heading | undefined {
  const [lead, marks = ''] = HEADING.exec(line.text) ?? [];
  const children =
    lead === undefined || CLOSED.test(line.text)
      ? undefined
      : readSimpleInline([segmentOf(line, lead.length)]);
  if (!children) return undefined;
  return { type: 'heading', depth: marks.length as Heading['depth'], children, position: placeIn(line, 0) };
}

const HEADING = /^(#{1,6}) +(?=\S)/;
const CLOSED = /# *$/;

function readCode(lines: readonly Line[], at: number): ReadBlocks | undefined {
  const line = lines[at] as Line;
  const [, fence, lang, meta] = FENCE.exec(line.text) ?? [];
  if (fence === undefined) return undefined;
  const closes = ({ text }: Line, index: number) =>
    index > at && text.startsWith(fence) && CLOSING_FENCE.test(text);
  const end = lines.findIndex(closes);
  const last = lines[end];
  if (!last) return undefined;
  const value = lines.slice(at + 1, end).map(({ text }) => text);
  const position = { start: pointIn(line, 0), end: pointIn(last, last.text.length) };
  const code: Code = {
    type: 'code',
    lang: lang || null,
    meta: meta || null,
    value: value.join('\n'),
    position,
  };
  return { blocks: [code], end: end + 1 };
}

const FENCE = /^(`{3,}) *([^\s`\\&]*)(?: +([^`\\&]*[^`\\&\s]))?$/;
const CLOSING_FENCE = /^`+$/;

function readParagraph(lines: readonly Line[], at: number): ReadBlocks | undefined {
  let end = at;
  for (
    let line = lines[end];
    line && startsText(line, indentOf(line)) && !readPointLine(line);
    line = lines[++end]
  ) {
    if (end === at && indentOf(line) > 0) return undefined;
  }
  const own = lines.slice(at, end);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || !mayFollow(lines[end])) return undefined;
  const children = readSimpleInline(own.map(line => segmentOf(line, indentOf(line))));
  const position = { start: pointIn(first, 0), end: pointIn(last, last.text.length) };
  return children && one({ type: 'paragraph', children, position }, end);
}

/** What ends a paragraph for certain: nothing, a blank line, a heading, code, or a list that may begin there. */
function mayFollow(line: Line | undefined): boolean {
  if (!line || indentOf(line) === line.text.length) return true;
  if (HEADING.test(line.text) || FENCE.test(line.text)) return true;
  const point = readPointLine(line);
  return point !== undefined && point.indent < 4 && (point.number ?? 1) === 1;
}
