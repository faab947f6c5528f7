import type { List, ListItem, RootContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import type { FlowText } from './flow-text.ts';
import type { LinedBlock } from './weave-blocks.ts';

/**
 * In plain text, bullets at the indent of a number stand under it. In a document with real lists they don't
 * where a table, a picture or code stands between the two: then they are a list of their own.
 */
export function partLists(
  nodes: readonly RootContent[],
  text: FlowText,
  blocks: readonly LinedBlock[],
): RootContent[] {
  const lines = blocks.filter(({ node }) => node.type !== 'notes').map(({ line }) => line);
  if (lines.length === 0) return [...nodes];
  return nodes.flatMap(node => (node.type === 'list' ? partList(node, text, lines) : [node]));
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
  return lines.some(line => line > above && line < below);
}

function startOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}
