import type { Table, TableCell } from 'mdast';
import { phrasingText } from '../../../text/plain-text.ts';
import { columnSides } from '../../column-sides.ts';
import { typstArray, typstBlock, typstCall } from '../code.ts';
import type { TypstContext, TypstHandler } from '../context.ts';

/** A table, its first row as the header; rows that are too short are filled up. */
export const table: TypstHandler<Table> = (node, context) => {
  const { children } = node;
  const columns = Math.max(1, ...children.map(row => row.children.length));
  const [head, ...rows] = children.map(row => cellsOf(row.children, columns, context));
  const sides = columnSides(node);
  const aligned = Array.from({ length: columns }, (_, index) => SIDES[sides[index] ?? 'none']);
  const lengths = Array.from({ length: columns }, (_, index) =>
    Math.max(...children.map(row => phrasingText(row.children[index]?.children ?? []).length)),
  );
  return typstCall(
    'lecture-table',
    typstArray(aligned),
    typstArray(lengths.map(String)),
    typstArray(head ?? []),
    typstArray(rows.flat()),
  );
};

/** Numbers are read from left to right also where words are not, so they stand at the right there too. */
const SIDES = { left: 'start', right: 'right', center: 'center', none: 'start' } as const;

function cellsOf(cells: readonly TableCell[], columns: number, context: TypstContext): string[] {
  return Array.from({ length: columns }, (_, index) => typstBlock(context.all(cells[index]?.children ?? [])));
}
