import type { Table, TableCell, TableRow } from 'mdast';
import type { Place } from '../../model/place.ts';
import { readInline } from './inline.ts';
import type { Item, Line, Span } from './types.ts';

/** How many lines from `index` on are rows of one table that Markdown would not know: cells between tabs or bars. */
export function countLooseRows(lines: readonly Line[], index: number): number {
  const first = lines[index];
  const cells = first ? cellsOf(first.raw) : [];
  if (cells.length < FEWEST_CELLS) return 0;
  let end = index;
  while (end < lines.length && isRowLike(lines[end] as Line, first as Line, cells.length)) end += 1;
  return end - index >= FEWEST_ROWS ? end - index : 0;
}

const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
/** A longer cell is text. In characters. */
const LONGEST_CELL = 80;

function isRowLike(line: Line, first: Line, count: number): boolean {
  const cells = cellsOf(line.raw);
  const same = cells.length === count && isBarred(line.raw) === isBarred(first.raw);
  return same && line.indent === first.indent && cells.every(cell => cell.text.length <= LONGEST_CELL);
}

const BARRED = /^\s*\|.*\|\s*$/;
const MARKED = /^\s*(?:[-*+•·–—>]|\d{1,3}[.)]|\p{L}[.)])\s/u;

function isBarred(raw: string): boolean {
  return BARRED.test(raw);
}

/** The cells of a row with the columns at which they begin, from 1; none where a line is no row. */
function cellsOf(raw: string): ReadonlyArray<{ text: string; column: number }> {
  const sign = isBarred(raw) ? '|' : '\t';
  if (sign === '\t' && MARKED.test(raw)) return [];
  const start = raw.length - raw.trimStart().length + (sign === '|' ? 1 : 0);
  const inner = raw.trimEnd().slice(start, sign === '|' ? -1 : undefined);
  let column = start + 1;
  return inner.split(sign).map(cell => {
    const found = { text: cell.trim(), column: column + (cell.length - cell.trimStart().length) };
    column += cell.length + 1;
    return found;
  });
}

/** The rows as a table; the first names the columns, and columns of numbers stand to the right. */
export function toLooseTable(item: Item): Table {
  const rows = item.spans.map(span => cellsOf(span.text));
  const count = rows[0]?.length ?? 0;
  const align = Array.from({ length: count }, (_, at) =>
    rows.slice(1).every(row => NUMBER.test(row[at]?.text ?? '')) ? 'right' : null,
  );
  const children = item.spans.map((span, index) => toRow(span, rows[index] ?? []));
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  return { type: 'table', align, children, position: { start: first?.start, end: last?.end } as Place };
}

const NUMBER = /^[-−–+±≈~<>]?\s?\p{N}[\p{N}.,'’\s]*(?:\s?[%°‰€$£]|\s?\p{L}{1,3})?$/u;

function toRow(span: Span, cells: ReadonlyArray<{ text: string; column: number }>): TableRow {
  const end = span.text.trimEnd().length + 1;
  return {
    type: 'tableRow',
    children: cells.map(cell => toCell({ ...cell, line: span.line })),
    position: { start: { line: span.line, column: 1 }, end: { line: span.line, column: end } },
  };
}

function toCell(span: Span): TableCell {
  const [start, end] = [span.column, span.column + span.text.length];
  return {
    type: 'tableCell',
    children: span.text === '' ? [] : readInline([span]),
    position: { start: { line: span.line, column: start }, end: { line: span.line, column: end } },
  };
}
