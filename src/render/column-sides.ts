import type { Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

export type ColumnSide = 'left' | 'right' | 'center' | undefined;

/** Where the columns of a table stand: numbers at the right, in every script, unless the author says otherwise. */
export function columnSides(table: Table): ColumnSide[] {
  const columns = Math.max(0, ...table.children.map(row => row.children.length));
  return Array.from(
    { length: columns },
    (_, column) => table.align?.[column] ?? sideByContent(table, column),
  );
}

function sideByContent({ children }: Table, column: number): ColumnSide {
  const filled = children
    .slice(1)
    .map(row => row.children[column])
    .filter(cell => cell !== undefined && textOf(cell) !== '');
  return filled.length > 1 && filled.every(cell => isNumber(cell as TableCell)) ? 'right' : undefined;
}

function isNumber(cell: TableCell): boolean {
  return NUMBER.test(textOf(cell).trim());
}

const NUMBER = /^(?:[-+−±~≈<>]\s*)?(?:[$€£¥]\s*)?\d[\d\s.,'’   ]*(?:\s*(?:%|‰|[$€£¥]))?$/;
