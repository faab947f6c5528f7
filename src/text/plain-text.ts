import type { Nodes } from 'mdast';

/** The text of one run of phrasing as it is read: markup left out, an image by its alternative text. */
export function phrasingText(nodes: readonly Nodes[]): string {
  return nodes.map(leafText).join('');
}

/** The text of blocks as it is read, a block a line; HTML has no text. */
export function blockText(nodes: readonly Nodes[]): string {
  return nodes
    .map(textOfBlock)
    .filter(text => text !== '')
    .join('\n');
}

function leafText(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? phrasingText(node.children) : '';
}

function textOfBlock(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map(cell => phrasingText(cell.children)).join('\t');
  if ('children' in node && !LINES.has(node.type)) return blockText(node.children);
  return leafText(node).trim();
}

/** Nodes whose children are phrasing: what they hold is read in one go. */
const LINES = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);
