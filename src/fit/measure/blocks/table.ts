import type { PhrasingContent, Table } from 'mdast';
import type { TextStyle } from '../text-measure.ts';
import type { TypeSizes } from '../type-sizes.ts';
import { rememberBy } from '../typography.ts';
import type { BlockMeasure } from './block-measure.ts';

/** Browsers round the widths of columns to whole CSS pixels. */
const ROUNDING = 1;
/** Between columns, and above and below the words of a row, in ems. */
const COLUMN_GAP = 1.6;
const PADDING = 0.8;
const LINE_HEIGHT = 1.25;
/** The head is set smaller, but never below this size, in CSS pixels. */
const HEAD = { scale: 0.8, least: 24 };
const RULE = 1;

/** A table as browsers set it. */
export const measureTable: BlockMeasure<Table> = (table, width, sizes) =>
  sumOf(setTable(table, width, sizes).rows);

/** How a table is set, in CSS pixels. */
export interface TableSetting {
  /** The width of each column's words. */
  readonly columns: readonly number[];
  /** The height of each row, that of the head first. */
  readonly rows: readonly number[];
}

/** Sets a table in a width, by the automatic layout of CSS 2.1, § 17.5.2.2. */
export function setTable(table: Table, width: number, sizes: TypeSizes): TableSetting {
  const rows = table.children.map(row => row.children.map(cell => cell.children));
  const columns = columnWidths(naturalColumns(table, rows, sizes), width, sizes);
  return { columns, rows: rows.map((row, index) => rowHeight(row, columns, index === 0, sizes)) };
}

type Row = readonly (readonly PhrasingContent[])[];

/** Of the cells of a column, in ems of their own size: the same at all sizes. */
interface Column {
  readonly widest: number;
  readonly longestWord: number;
}

/** Columns by the words of their heads, and by those of all cells below. */
interface Columns {
  readonly heads: readonly Column[];
  readonly below: readonly Column[];
}

const naturalOf = rememberBy<Table, Columns>();

function naturalColumns(table: Table, [heads, ...below]: readonly Row[], sizes: TypeSizes): Columns {
  const known = naturalOf(sizes);
  const found = known.get(table) ?? {
    heads: measureColumns(heads ? [heads] : [], HEAD_STYLE, sizes),
    below: measureColumns(below, CELL_STYLE, sizes),
  };
  known.set(table, found);
  return found;
}

function measureColumns(rows: readonly Row[], style: TextStyle, { text }: TypeSizes): Column[] {
  const columns: Column[] = [];
  for (const row of rows)
    for (const [at, words] of row.entries()) {
      const { widest = 0, longestWord = 0 } = columns[at] ?? {};
      columns[at] = {
        widest: Math.max(widest, text.width(words, 1, style)),
        longestWord: Math.max(longestWord, text.longestWord(words, 1, style)),
      };
    }
  return columns;
}

/** The widths that the words of each column have: its longest word at least, and a share of what is left. */
function columnWidths({ heads, below }: Columns, width: number, sizes: TypeSizes): number[] {
  const { size } = cellType(true, sizes);
  const all = Array.from({ length: Math.max(heads.length, below.length) });
  const atSize = (kind: keyof Column) =>
    all.map((_, at) => Math.max((heads[at]?.[kind] ?? 0) * size, (below[at]?.[kind] ?? 0) * sizes.body));
  const widest = atSize('widest');
  const least = atSize('longestWord');
  const gaps = (widest.length - 1) * COLUMN_GAP * sizes.body;
  const room = width - gaps - widest.length * ROUNDING;
  const wanted = sumOf(widest);
  if (wanted <= room) return widest.map(one => one + ROUNDING);
  const needed = sumOf(least);
  const share = Math.max(0, room - needed) / Math.max(1, wanted - needed);
  return least.map((one, at) => Math.max(1, one + share * ((widest[at] ?? one) - one)));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}

function rowHeight(row: Row, columns: readonly number[], isHead: boolean, sizes: TypeSizes): number {
  const { size, style } = cellType(isHead, sizes);
  const lines = row.map((words, index) => sizes.text.lines(words, columns[index] ?? 1, size, style));
  const padding = isHead ? (PADDING / 2) * size : PADDING * sizes.body;
  return (
    Math.max(1, ...lines) * size * Math.max(LINE_HEIGHT, sizes.leastLineHeight) +
    padding +
    (isHead ? 2 : RULE)
  );
}

function cellType(isHead: boolean, { body }: TypeSizes): { size: number; style: TextStyle } {
  return isHead
    ? { size: Math.max(HEAD.least, HEAD.scale * body), style: HEAD_STYLE }
    : { size: body, style: CELL_STYLE };
}

/** Figures stand below each other. */
const CELL_STYLE: TextStyle = { family: 'sans', weight: 400, figures: 'lining-tabular' };
const HEAD_STYLE: TextStyle = { ...CELL_STYLE, weight: 600 };
