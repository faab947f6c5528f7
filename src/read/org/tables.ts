import type { Table, TableCell, TableRow } from 'mdast';
import { type AddFootnote, readOrgInline } from './inline.ts';
import { type OrgLine, trimmed } from './lines.ts';

/** True for a line of a table. */
export function isTableLine({ text }: OrgLine): boolean {
  return TABLE_LINE.test(text);
}

const TABLE_LINE = /^[ \t]*\|/;
const RULE = /^\|[-+]+\|?$/;
/** `<l>`, `<r10>`: how a column is set. */
const COOKIE = /^<([lrc]?)\d*>$/;

/** Reads the lines of a table; rules and cookies for columns are no rows. */
export function readOrgTable(lines: readonly OrgLine[], addFootnote: AddFootnote): Table | undefined {
  const rows = lines.map(trimmed).filter(({ text }) => !RULE.test(text));
  const cells = rows.map(cellsIn);
  const content = cells.filter(row => !isCookieRow(row));
  if (content.length === 0) return undefined;
  const width = Math.max(...content.map(row => row.length));
  const children = content.map(row => readRow(row, width, addFootnote));
  const [first, last] = [children[0], children.at(-1)];
  const align = alignOf(cells.find(isCookieRow), width);
  const place =
    first?.position && last?.position ? { start: first.position.start, end: last.position.end } : undefined;
  return { type: 'table', align, children, ...(place ? { position: place } : {}) };
}

function cellsIn(line: OrgLine): OrgLine[] {
  const cells: OrgLine[] = [];
  let column = line.column + 1;
  for (const text of line.text.replace(/^\|/, '').replace(/\|$/, '').split('|')) {
    cells.push(trimmed({ text, number: line.number, column }));
    column += text.length + 1;
  }
  return cells;
}

function isCookieRow(cells: readonly OrgLine[]): boolean {
  const filled = cells.filter(({ text }) => text !== '' && text !== '/');
  return filled.length > 0 && filled.every(({ text }) => COOKIE.test(text));
}

const ALIGN = { l: 'left', r: 'right', c: 'center' } as const;

function alignOf(cookies: readonly OrgLine[] | undefined, width: number): Table['align'] {
  if (!cookies) return null;
  return Array.from({ length: width }, (_, index) => {
    const letter = COOKIE.exec(cookies[index]?.text ?? '')?.[1];
    return letter === 'l' || letter === 'r' || letter === 'c' ? ALIGN[letter] : null;
  });
}

function readRow(cells: readonly OrgLine[], width: number, addFootnote: AddFootnote): TableRow {
  const [first, last] = [cells[0], cells.at(-1)];
  const start = { line: first?.number ?? 1, column: first?.column ?? 1 };
  const end = { line: start.line, column: (last?.column ?? 1) + (last?.text.length ?? 0) };
  const children = Array.from({ length: width }, (_, index): TableCell => {
    const cell = cells[index];
    const point = cell ? { line: cell.number, column: cell.column } : end;
    const position = {
      start: point,
      end: cell ? { ...point, column: point.column + cell.text.length } : end,
    };
    return { type: 'tableCell', children: cell ? readOrgInline([cell], addFootnote) : [], position };
  });
  return { type: 'tableRow', children, position: { start, end } };
}
