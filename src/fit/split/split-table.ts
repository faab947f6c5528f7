import type { Table, TableRow } from 'mdast';
import { blockHeight } from '../measure/blocks/index.ts';
import type { Frame } from './atom.ts';

/** Cuts a table that is too tall between rows; its head stands above each part. */
export function splitTable(table: Table, frame: Frame): Table[] {
  const [head, ...rows] = table.children;
  const height = blockHeight(table, frame.width, frame.sizes);
  const count = Math.min(Math.ceil(height / (frame.height * 0.9)), rows.length);
  if (!head || count < 2) return [table];
  return shareRows(rows, count).map(part => {
    const position = part[0]?.position ?? table.position;
    return { ...table, children: [head, ...part], ...(position ? { position } : {}) };
  });
}

function shareRows(rows: readonly TableRow[], count: number): TableRow[][] {
  return Array.from({ length: count }, (_, index) =>
    rows.slice(Math.round((index * rows.length) / count), Math.round(((index + 1) * rows.length) / count)),
  );
}
