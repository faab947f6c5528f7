import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { type ColumnSide, columnSides } from '../column-sides.ts';
import type { HandlerOf } from './context.ts';
import { element } from './element.ts';

/** A table with a row of headings; columns of numbers stand at the right unless the author says otherwise. */
export const tableHandler: HandlerOf<Table> = (state, node) => {
  const [head, ...rows] = node.children;
  const sides = columnSides(node).slice(0, head?.children.length);
  const header = head?.children.some(cell => cell.children.length > 0) ? head : undefined;
  const table = element('table', {}, [
    ...(header ? [element('thead', {}, [rowElement(state, header, sides, 'th')])] : []),
    ...(rows.length > 0
      ? [
          element(
            'tbody',
            {},
            rows.map(row => rowElement(state, row, sides, 'td')),
          ),
        ]
      : []),
  ]);
  return element('div', { className: ['table'] }, [table]);
};

function rowElement(state: State, row: TableRow, sides: readonly ColumnSide[], tag: 'td' | 'th') {
  const cells = sides.map((side, column) => {
    const cell = row.children[column];
    const properties = { ...(side ? { dataAlign: side } : {}), ...(tag === 'th' ? { scope: 'col' } : {}) };
    const empty = tag === 'th' && !cell?.children.length;
    return element(empty ? 'td' : tag, empty ? {} : properties, cell ? state.all(cell) : []);
  });
  return element('tr', {}, cells);
}
