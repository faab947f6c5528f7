import type { Node, Parent } from 'unist';

/** A tree of its own that equals another, as deep as steps of reading change trees: nodes, places and data. */
export function copyTree<T extends Node>(node: T): T {
  const copy = { ...node };
  const { position, data } = node;
  if (position) copy.position = { start: { ...position.start }, end: { ...position.end } };
  if (data) copy.data = structuredClone(data);
  if (isParent(copy)) copy.children = copy.children.map(copyTree);
  return copy;
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
