import type { Table, TableCell, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { HandlerOf } from './context.ts';
import { element } from './element.ts';

/** A table with a row of headings; columns of numbers stand at the right unless the author says otherwise. */
export const tableHandler: HandlerOf<Table> = (state, node) => {
  const [head, ...rows] = node.children;
  const aligns = (head?.children ?? []).map((_, column) => alignOf(node, rows, column));
  const header = head?.children.some(cell => cell.children.length > 0) ? head : undefined;
  const table = element('table', {}, [
    ...(header ? [element('thead', {}, [rowElement(state, header, aligns, 'th')])] : []),
    ...(rows.length > 0
      ? [
          element(
            'tbody',
            {},
            rows.map(row => rowElement(state, row, aligns, 'td')),
          ),
        ]
      : []),
  ]);
  return element('div', { className: ['table'] }, [table]);
};

type Align = 'left' | 'right' | 'center' | undefined;

function rowElement(state: State, row: TableRow, aligns: readonly Align[], tag: 'td' | 'th') {
  const cells = aligns.map((align, column) => {
    const cell = row.children[column];
    const properties = { ...(align ? { dataAlign: align } : {}), ...(tag === 'th' ? { scope: 'col' } : {}) };
    const empty = tag === 'th' && !cell?.children.length;
    return element(empty ? 'td' : tag, empty ? {} : properties, cell ? state.all(cell) : []);
  });
  return element('tr', {}, cells);
}

function alignOf(node: Table, rows: readonly TableRow[], column: number): Align {
  const asked = node.align?.[column];
  if (asked) return asked;
  const filled = rows
    .map(row => row.children[column])
    .filter(cell => cell !== undefined && textOf(cell) !== '');
  return filled.length > 1 && filled.every(cell => isNumber(cell as TableCell)) ? 'right' : undefined;
}

function isNumber(cell: TableCell): boolean {
  return NUMBER.test(textOf(cell).trim());
}

const NUMBER = /^(?:[-+−±~≈<>]\s*)?(?:[$€£¥]\s*)?\d[\d\s.,'’   ]*(?:\s*(?:%|‰|[$€£¥]))?$/;
