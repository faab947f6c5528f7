import type { AlignType, RootContent, TableCell, TableRow } from 'mdast';
import { readSimpleInline } from './inline.ts';
import type { ReadBlocks } from './lists.ts';
import { indentOf, type Line, placeIn, pointIn, segmentOf } from './places.ts';

/** A table whose rows all begin and end with a bar and have the same cells; undefined for any other. */
export function readSimpleTable(lines: readonly Line[], at: number): ReadBlocks | undefined {
  const [header, delimiter] = [lines[at], lines[at + 1]];
  if (!header || !delimiter || !DELIMITER.test(delimiter.text)) return undefined;
  const align = delimiter.text.split('|').slice(1, -1).map(alignOf);
  let end = at + 2;
  while (lines[end]?.text.startsWith('|')) end += 1;
  const next = lines[end];
  if (next && indentOf(next) < next.text.length && !HEADING.test(next.text)) return undefined;
  const rows = [header, ...lines.slice(at + 2, end)].map(line => readRow(line, align.length));
  const children = rows.flatMap(row => (row ? [row] : []));
  const last = lines[end - 1] as Line;
  if (children.length < rows.length) return undefined;
  const position = { start: pointIn(header, 0), end: pointIn(last, last.text.length) };
  const table: RootContent = { type: 'table', align, children, position };
  return { blocks: [table], end };
}

const DELIMITER = /^\|(?: *:?-+:? *\|)+$/;
const HEADING = /^#{1,6} /;
/** Bars can hide in code and behind backslashes. */
const BAR_MAY_BE_TEXT = /[\\`]/;

function alignOf(mark: string): AlignType {
  const [left, right] = [mark.trim().startsWith(':'), mark.trim().endsWith(':')];
  if (left) return right ? 'center' : 'left';
  return right ? 'right' : null;
}

function readRow(line: Line, columns: number): TableRow | undefined {
  const texts = line.text.split('|');
  if (texts.length !== columns + 2 || texts.at(-1) !== '' || BAR_MAY_BE_TEXT.test(line.text))
    return undefined;
  const cells: TableCell[] = [];
  let start = 0;
  for (const text of texts.slice(1, -1)) {
    const end = start + 1 + text.length;
    const cell = readCell(line, start, end, cells.length === columns - 1 ? end + 1 : end);
    if (!cell) return undefined;
    cells.push(cell);
    start = end;
  }
  return { type: 'tableRow', children: cells, position: placeIn(line, 0) };
}

/** The cell from the bar at `start` to before `last`; its text ends before `end`. */
function readCell(line: Line, start: number, end: number, last: number): TableCell | undefined {
  const within = { ...line, text: line.text.slice(0, end) };
  const from =
    start + 1 + (within.text.slice(start + 1).length - within.text.slice(start + 1).trimStart().length);
  const segment = segmentOf(within, Math.min(from, end));
  const children = segment.from < segment.to ? readSimpleInline([segment]) : undefined;
  return children && { type: 'tableCell', children, position: placeIn(line, start, last) };
}
