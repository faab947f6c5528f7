import type { Table, TableCell, TableRow } from 'mdast';
import { setTable } from '../measure/blocks/table.ts';
import type { Frame } from './atom.ts';
import { packEvenly } from './pack-evenly.ts';
import { splitBySentences } from './split-sentences.ts';

/**
 * Cuts a table that is too tall between rows, into parts that are about equally high; its head stands above each. A row
 * that is too tall by itself stays whole unless the frame says that text has to flow on.
 */
export function splitTable(table: Table, frame: Frame): Table[] {
  const [head, ...rows] = table.children;
  const { columns, rows: heights } = setTable(table, frame.width, frame.sizes);
  const [headHeight = 0, ...below] = heights;
  if (!head || headHeight + sumOf(below) <= frame.height) return [table];
  const room = frame.height - headHeight;
  const units = rows.map((row, at) => ({ row, height: below[at] ?? 0 }));
  const [only, another] = units;
  if (!only) return [table];
  if (!another) return frame.flows ? flowOn(table, head, only.row, columns, room, frame) : [table];
  const parts = packEvenly(units, room);
  if (parts.length < 2) return [table];
  // Alone, the rows of a part have columns of other widths.
  return parts.flatMap(part =>
    splitTable(
      withRows(
        table,
        head,
        part.map(({ row }) => row),
      ),
      frame,
    ),
  );
}

function withRows(table: Table, head: TableRow, rows: readonly TableRow[]): Table {
  const position = rows[0]?.position ?? table.position;
  return { ...table, children: [head, ...rows], ...(position ? { position } : {}) };
}

/** A row whose longest cells go on in rows of their own, each on a slide. */
function flowOn(
  table: Table,
  head: TableRow,
  row: TableRow,
  columns: readonly number[],
  room: number,
  frame: Frame,
): Table[] {
  const height = room * WITHOUT_PADDING;
  const cells = row.children.map((cell, at) => partsOf(cell, { ...frame, height, width: columns[at] ?? 1 }));
  const count = Math.max(1, ...cells.map(parts => parts.length));
  return Array.from({ length: count }, (_, part) => {
    const children = cells.map(parts => parts[part] ?? { type: 'tableCell' as const, children: [] });
    return withRows(table, head, [{ ...row, children }]);
  });
}

/** The share of a row that its words have. */
const WITHOUT_PADDING = 0.9;

function partsOf({ children, ...cell }: TableCell, frame: Frame): TableCell[] {
  const words = {
    type: 'paragraph' as const,
    children,
    ...(cell.position ? { position: cell.position } : {}),
  };
  return splitBySentences(words, frame).map(part => ({ ...cell, children: part.children }));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
