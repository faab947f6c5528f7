import type { Image, Nodes, Paragraph } from 'mdast';

/** A paragraph that holds pictures, with links around them and no words. */
export function isPicture(node: Nodes): boolean {
  return node.type === 'paragraph' && picturesOf(node) !== undefined;
}

/** The pictures of a paragraph that holds nothing else, each in a paragraph of its own; else undefined. */
export function picturesOf(paragraph: Paragraph): Paragraph[] | undefined {
  const nodes = paragraph.children.filter(node => node.type !== 'break' && !isBlank(node));
  if (nodes.length === 0 || !nodes.every(node => imageIn(node) !== undefined)) return undefined;
  return nodes.map(node => ({ ...paragraph, children: [node] }));
}

/** All pictures that stand alone in paragraphs, each in a paragraph of its own. */
export function picturesIn(nodes: readonly Nodes[]): Paragraph[] {
  return nodes.flatMap(node => (node.type === 'paragraph' ? (picturesOf(node) ?? []) : []));
}

/** The image that a node is, or that a link leads away from. */
export function imageIn(node: Nodes | undefined): Image | undefined {
  if (node?.type === 'image') return node;
  const [only, ...more] = node?.type === 'link' ? node.children : [];
  return only?.type === 'image' && more.length === 0 ? only : undefined;
}

/** How many pictures stand among the words of a paragraph. */
export function countPictures({ children }: Paragraph): number {
  return children.filter(node => imageIn(node) !== undefined).length;
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
