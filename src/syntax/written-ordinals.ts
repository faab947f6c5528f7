import type { List, Nodes, Parents } from 'mdast';

/**
 * Keeps the numbers of lists as they are written where Markdown would count on its own: 1, 2, 4. Lists that
 * write the same number at each point leave the counting to it. `lines` are those of the document.
 */
export function keepOrdinals(parent: Parents, lines: readonly string[]): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'list' && child.ordered) keepWritten(child, lines);
    if ('children' in child && MAY_HOLD_LISTS.has(child.type)) keepOrdinals(child, lines);
  }
}

const MAY_HOLD_LISTS: ReadonlySet<string> = new Set([
  'blockquote',
  'division',
  'footnoteDefinition',
  'list',
  'listItem',
  'notes',
]);

function keepWritten(list: List, lines: readonly string[]): void {
  const marks = list.children.map(({ position }) => {
    const line = lines[(position?.start.line ?? 0) - 1] ?? '';
    return MARK.exec(line.slice((position?.start.column ?? 1) - 1))?.[0] ?? '';
  });
  const numbers = marks.map(mark => Number.parseInt(mark, 10));
  const first = numbers[0] ?? 1;
  if (numbers.every((number, index) => number === first + index) || numbers.every(number => number === first))
    return;
  if (marks.includes('')) return;
  for (const [index, item] of list.children.entries())
    item.data = { ...item.data, ordinal: marks[index] ?? '' };
}

const MARK = /^\d{1,9}[.)]/;
