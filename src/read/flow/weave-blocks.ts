import type { List, ListItem, RootContent } from 'mdast';

/** A block of the document, and the line of the text where it stands. */
export interface LinedBlock {
  readonly line: number;
  readonly node: RootContent;
  /** The level of lists on which the point is that it belongs to, from 1. */
  readonly inside?: number;
}

/**
 * Puts the blocks of a flow between what was read from its text: after the lines above them; into the point
 * above them, where they belong to it or the points of its list go on below. Notes never part a list: they
 * stand behind it. Both are in the order of the document.
 */
export function weaveBlocks(
  nodes: readonly RootContent[],
  blocks: readonly LinedBlock[],
  level = 1,
): RootContent[] {
  if (blocks.length === 0) return [...nodes];
  const woven: RootContent[] = [];
  const queue = [...blocks];
  nodes.forEach((node, index) => {
    woven.push(...queue.splice(0, countBefore(queue, startOf(node))).map(block => block.node));
    if (node.type !== 'list') {
      woven.push(node);
      return;
    }
    const next = nodes[index + 1];
    const within = queue.splice(0, countWithin(queue, node, next ? startOf(next) : Number.POSITIVE_INFINITY));
    const notes = within.filter(block => block.node.type === 'notes');
    const others = within.filter(block => block.node.type !== 'notes');
    woven.push(weaveList(node, others, level), ...notes.map(block => block.node));
  });
  return [...woven, ...queue.map(block => block.node)];
}

function countBefore(queue: readonly LinedBlock[], line: number): number {
  const count = queue.findIndex(block => block.line >= line);
  return count < 0 ? queue.length : count;
}

/** Blocks that stand before the end of a list, and those that belong to its last point. */
function countWithin(queue: readonly LinedBlock[], list: List, nextLine: number): number {
  let count = countBefore(queue, (list.position?.end.line ?? 0) + 1);
  for (let block = queue[count]; block?.inside !== undefined && block.line < nextLine; block = queue[count])
    count += 1;
  return count;
}

function weaveList(list: List, blocks: readonly LinedBlock[], level: number): List {
  if (blocks.length === 0) return list;
  const queue = [...blocks];
  const children = list.children.map((item, index) => {
    const next = list.children[index + 1];
    const own = queue.splice(0, countBefore(queue, next ? startOf(next) : Number.POSITIVE_INFINITY));
    return weaveItem(item, own, level);
  });
  return { ...list, children };
}

function weaveItem(item: ListItem, blocks: readonly LinedBlock[], level: number): ListItem {
  if (blocks.length === 0) return item;
  const last = item.children.at(-1)?.position?.end.line ?? 0;
  const behind = blocks.filter(({ line, inside }) => line > last && inside !== undefined && inside <= level);
  const woven = weaveBlocks(
    item.children,
    blocks.filter(block => !behind.includes(block)),
    level + 1,
  );
  return { ...item, children: [...woven, ...behind.map(({ node }) => node)] as ListItem['children'] };
}

function startOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}
