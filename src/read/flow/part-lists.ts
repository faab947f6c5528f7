import type { List, ListItem, RootContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import type { FlowText } from './flow-text.ts';
import type { LinedBlock } from './weave-blocks.ts';

/**
 * In plain text, bullets go on with the list above them, or stand under a number at their indent. In a
 * document with real lists they don't where a table, a picture or code stands between the two: then they are
 * a list of their own. In documents that nest their points, a block tells whether it stands in one.
 */
export function partLists(
  nodes: readonly RootContent[],
  text: FlowText,
  blocks: readonly LinedBlock[],
  nested: boolean,
): RootContent[] {
  const parting = blocks.filter(({ node, inside }) => node.type !== 'notes' && inside === undefined);
  const lines = parting.map(({ line }) => line);
  if (lines.length === 0) return [...nodes];
  const part = (list: List) => (nested ? partAt(list, lines) : partList(list, text, lines));
  return nodes.flatMap(node => (node.type === 'list' ? part(node) : [node]));
}

/** Parts a list at lines between its points. */
function partAt(list: List, lines: readonly number[]): List[] {
  const runs: ListItem[][] = [];
  for (const item of list.children) {
    const before = runs.at(-1)?.at(-1)?.position?.end.line ?? 0;
    const parted = anyBetween(lines, before, startOf(item));
    if (parted || runs.length === 0) runs.push([item]);
    else runs.at(-1)?.push(item);
  }
  return runs.map(run => listOf(list, run));
}

function partList(list: List, text: FlowText, lines: readonly number[]): RootContent[] {
  const parts: RootContent[] = [];
  let kept: ListItem[] = [];
  const close = () => {
    if (kept.length > 0) parts.push(listOf(list, kept));
    kept = [];
  };
  for (const item of list.children) {
    const at = item.children.findIndex(child => child.type === 'list' && isForeign(child, item, text, lines));
    if (at < 0) {
      kept.push(item);
      continue;
    }
    kept.push({
      ...item,
      children: item.children.slice(0, at),
      position: item.children[0]?.position as Place,
    });
    close();
    parts.push(...item.children.slice(at));
  }
  close();
  return parts;
}

function listOf(list: List, children: ListItem[]): List {
  const [first, last] = [children[0]?.position as Place, children.at(-1)?.position as Place];
  const start = list.ordered
    ? (list.start ?? 1) + list.children.indexOf(children[0] as ListItem)
    : list.start;
  return { ...list, ...(start ? { start } : {}), children, position: { start: first.start, end: last.end } };
}

/** One column is no step. */
const SLIP = 1;

/** Not deeper than the point above it, with a block between the two. */
function isForeign(list: List, item: ListItem, text: FlowText, lines: readonly number[]): boolean {
  const [above, below] = [startOf(item), startOf(list)];
  const [outer, inner] = [text.lineAt(above)?.item, text.lineAt(below)?.item];
  if (outer?.kind !== 'paragraph' || inner?.kind !== 'paragraph') return false;
  if (!outer.list || !inner.list || inner.indent > outer.indent + SLIP) return false;
  return anyBetween(lines, above, below);
}

/** True when one of some sorted numbers is greater than the first and smaller than the second. */
function anyBetween(sorted: readonly number[], low: number, high: number): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) > low) to = middle;
    else from = middle + 1;
  }
  return (sorted[from] ?? high) < high;
}

function startOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}
