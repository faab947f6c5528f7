import type { Code, Heading, RootContent } from 'mdast';
import { readSimpleInline } from './inline.ts';
import { type PointLine, readPointLine, readSimpleLists, STARTS_TEXT } from './lists.ts';
import { type Line, linesOf, placeIn, pointIn } from './places.ts';

/**
 * The blocks of a piece that is as simple as most slides are: headings, points of one line, paragraphs, fenced
 * code and breaks, with plain phrasing. The very tree that remark gives, some ten times sooner; undefined
 * when anything in the piece is not that simple.
 */
export function parseSimplePiece(piece: string): RootContent[] | undefined {
  if (NEVER_SIMPLE.test(piece)) return undefined;
  const lines = linesOf(piece);
  const blocks: RootContent[] = [];
  let afterBlank = true;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (BLANK.test(line.text)) {
      afterBlank = true;
      at += 1;
      continue;
    }
    const read = readBlock(lines, at, { afterBlank, afterList: blocks.at(-1)?.type === 'list' });
    if (!read) return undefined;
    blocks.push(...read.blocks);
    at = read.end;
    afterBlank = false;
  }
  return blocks;
}

/** Tabs, escapes, white space at a line's end, and control characters. */
const NEVER_SIMPLE = /[\t\\\r\0\u000b\u000c]|\S[ \u00a0]+(?:\n|$)/;
const BLANK = /^ *$/;

interface Before {
  readonly afterBlank: boolean;
  readonly afterList: boolean;
}

interface ReadBlock {
  readonly blocks: readonly RootContent[];
  /** The index of the line after it. */
  readonly end: number;
}

function readBlock(lines: readonly Line[], at: number, before: Before): ReadBlock | undefined {
  const line = lines[at] as Line;
  const first = line.text[0] ?? '';
  if (first === '#') return one(readHeading(line), at + 1);
  if (first === '`') {
    const code = readCode(lines, at);
    if (code || line.text.startsWith('```')) return code;
  }
  if (first === '-' && before.afterBlank && BREAK.test(line.text))
    return one({ type: 'thematicBreak', position: placeIn(line, 0) }, at + 1);
  if (readPointLine(line)) return before.afterList ? undefined : readPoints(lines, at);
  // Right below a point a line of text would go on with it.
  return before.afterList && !before.afterBlank ? undefined : readParagraph(lines, at);
}

function one(block: RootContent | undefined, end: number): ReadBlock | undefined {
  return block && { blocks: [block], end };
}

const BREAK = /^-{3,}$/;

function readHeading(line: Line): Heading | undefined {
  const [lead, marks = ''] = HEADING.exec(line.text) ?? [];
  const children =
    lead === undefined || line.text.endsWith('#') ? undefined : readSimpleInline([line], lead.length);
  if (!children) return undefined;
  return { type: 'heading', depth: marks.length as Heading['depth'], children, position: placeIn(line, 0) };
}

const HEADING = /^(#{1,6}) +(?=\S)/;

function readCode(lines: readonly Line[], at: number): ReadBlock | undefined {
  const line = lines[at] as Line;
  const [, fence, lang] = FENCE.exec(line.text) ?? [];
  const end =
    fence === undefined
      ? -1
      : lines.findIndex(
          ({ text }, index) => index > at && text.startsWith(fence) && CLOSING_FENCE.test(text),
        );
  const last = lines[end];
  if (!last) return undefined;
  const value = lines
    .slice(at + 1, end)
    .map(({ text }) => text)
    .join('\n');
  const position = { start: pointIn(line, 0), end: pointIn(last, last.text.length) };
  const code: Code = { type: 'code', lang: lang || null, meta: null, value, position };
  return { blocks: [code], end: end + 1 };
}

const FENCE = /^(`{3,})([\w+#-]*)$/;
const CLOSING_FENCE = /^`+$/;

function readPoints(lines: readonly Line[], at: number): ReadBlock | undefined {
  const points: PointLine[] = [];
  let end = at;
  for (let line = lines[end]; line; line = lines[++end]) {
    const point = readPointLine(line);
    if (!point) break;
    points.push(point);
  }
  const blocks = readSimpleLists(points);
  return blocks && { blocks, end };
}

function readParagraph(lines: readonly Line[], at: number): ReadBlock | undefined {
  const own: Line[] = [];
  let end = at;
  for (
    let line = lines[end];
    line && STARTS_TEXT.test(line.text) && !readPointLine(line);
    line = lines[++end]
  ) {
    if (line.text.startsWith('```')) break;
    own.push(line);
  }
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || !mayFollow(lines[end])) return undefined;
  const children = readSimpleInline(own);
  const position = { start: pointIn(first, 0), end: pointIn(last, last.text.length) };
  return children && one({ type: 'paragraph', children, position }, end);
}

/** What ends a paragraph for certain: nothing, a blank line, a heading, code, or a list that may begin there. */
function mayFollow(line: Line | undefined): boolean {
  if (!line || BLANK.test(line.text) || HEADING.test(line.text) || FENCE.test(line.text)) return true;
  const point = readPointLine(line);
  return point !== undefined && point.indent < 4 && (point.number ?? 1) === 1;
}
