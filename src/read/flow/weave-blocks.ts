import type { List, ListItem, RootContent } from 'mdast';

/** A block of the document, and the line of the text where it stands. */
export interface LinedBlock {
  readonly line: number;
  readonly node: RootContent;
}

/**
 * Puts the blocks of a flow between what was read from its text: after the lines above them, and where the
 * points of a list go on below, into the point above. Notes never part a list: they stand behind it.
 * Both are in the order of the document.
 */
export function weaveBlocks(nodes: readonly RootContent[], blocks: readonly LinedBlock[]): RootContent[] {
  if (blocks.length === 0) return [...nodes];
  const woven: RootContent[] = [];
  const queue = [...blocks];
  const takeBefore = (line: number) => queue.splice(0, countBefore(queue, line));
  nodes.forEach(node => {
    woven.push(...takeBefore(startOf(node)).map(block => block.node));
    if (node.type !== 'list') {
      woven.push(node);
      return;
    }
    const within = takeBefore((node.position?.end.line ?? 0) + 1);
    const notes = within.filter(block => block.node.type === 'notes');
    const others = within.filter(block => block.node.type !== 'notes');
    woven.push(weaveList(node, others), ...notes.map(block => block.node));
  });
  return [...woven, ...queue.map(block => block.node)];
}

function countBefore(queue: readonly LinedBlock[], line: number): number {
  const count = queue.findIndex(block => block.line >= line);
  return count < 0 ? queue.length : count;
}

function weaveList(list: List, blocks: readonly LinedBlock[]): List {
  if (blocks.length === 0) return list;
  const queue = [...blocks];
  const children = list.children.map((item, index) => {
    const next = list.children[index + 1];
    const own = queue.splice(0, countBefore(queue, next ? startOf(next) : Number.POSITIVE_INFINITY));
    return weaveItem(item, own);
  });
  return { ...list, children };
}

function weaveItem(item: ListItem, blocks: readonly LinedBlock[]): ListItem {
  if (blocks.length === 0) return item;
  const children = weaveBlocks(item.children, blocks) as ListItem['children'];
  return { ...item, children };
}

function startOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}
