import type { PhrasingContent, Table } from 'mdast';
import { bodyStyle, type TypeSizes } from '../type-sizes.ts';
import type { BlockMeasure } from './block-measure.ts';

/** Between columns, and above and below the words of a row, in ems. */
const COLUMN_GAP = 1.6;
const PADDING = 0.8;
const LINE_HEIGHT = 1.25;
/** The head is set smaller, but never below this size, in CSS pixels. */
const HEAD = { scale: 0.8, least: 24 };
const RULE = 1;

/** Columns share the width by what they hold, as browsers do it. */
export const measureTable: BlockMeasure<Table> = (table, width, sizes) => {
  const rows = table.children.map(row => row.children.map(cell => cell.children));
  const columns = columnWidths(rows, width, sizes);
  return rows.reduce((sum, row, index) => sum + rowHeight(row, columns, index === 0, sizes), 0);
};

type Row = readonly (readonly PhrasingContent[])[];

function columnWidths(rows: readonly Row[], width: number, sizes: TypeSizes): number[] {
  const widest: number[] = [];
  for (const [index, row] of rows.entries()) {
    const style = cellStyle(index === 0, sizes);
    for (const [at, words] of row.entries())
      widest[at] = Math.max(widest[at] ?? 1, sizes.text.width(words, style));
  }
  const total = widest.reduce((sum, one) => sum + one, 0);
  const gaps = (widest.length - 1) * COLUMN_GAP * sizes.body;
  const room = Math.max(width - gaps, sizes.body * widest.length);
  return widest.map(one => (total <= room ? one + 1 : Math.max((one / total) * room, sizes.body)));
}

function rowHeight(row: Row, columns: readonly number[], isHead: boolean, sizes: TypeSizes): number {
  const style = cellStyle(isHead, sizes);
  const lines = row.map((words, index) => sizes.text.lines(words, columns[index] ?? 1, style));
  const padding = isHead ? (PADDING / 2) * style.size : PADDING * sizes.body;
  return Math.max(1, ...lines) * style.size * LINE_HEIGHT + padding + (isHead ? 2 : RULE);
}

function cellStyle(isHead: boolean, { body }: TypeSizes) {
  return isHead ? { ...bodyStyle(Math.max(HEAD.least, HEAD.scale * body)), weight: 600 } : bodyStyle(body);
}
