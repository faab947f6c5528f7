import type { Nodes } from 'mdast';

/**
 * The text of one run of phrasing as it is read: markup left out, an image by its alternative text, and a
 * space where a line of the outline ends but the text goes on.
 */
export function phrasingText(nodes: readonly Nodes[]): string {
  return nodes.map(node => leafText(node, SOFT)).join('');
}

/** The same with the line ends of the outline as they are. As long as `phrasingText`, letter for letter. */
export function linedText(nodes: readonly Nodes[]): string {
  return nodes.map(node => leafText(node, KEPT)).join('');
}

/** The text of blocks as it is read, a block a line; of HTML what stands between its tags. */
export function blockText(nodes: readonly Nodes[]): string {
  return nodes
    .map(textOfBlock)
    .filter(text => text !== '')
    .join('\n');
}

type LineEnds = (text: string) => string;

const SOFT: LineEnds = text => text.replace(LINE_END, ' ');
const KEPT: LineEnds = text => text;
const LINE_END = /\n/g;

function leafText(node: Nodes, lineEnds: LineEnds): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'text') return lineEnds(node.value);
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(child => leafText(child, lineEnds)).join('') : '';
}

function textOfBlock(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(UNREAD_HTML, ' ').replace(SPACES, ' ').trim();
  if (node.type === 'tableRow') return node.children.map(cell => phrasingText(cell.children)).join('\t');
  if ('children' in node && !LINES.has(node.type)) return blockText(node.children);
  return leafText(node, SOFT).trim();
}

/** Comments, scripts, styles and tags. */
const UNREAD_HTML = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*>/gi;
const SPACES = /\s+/g;

/** Nodes whose children are phrasing: what they hold is read in one go. */
const LINES = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);
