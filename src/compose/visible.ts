import type { Nodes } from 'mdast';

/** True for HTML that shows nothing by itself: a comment, an anchor, a closing tag. */
export function isInvisible(node: Nodes): boolean {
  return (
    node.type === 'html' && !SHOWS.test(node.value) && node.value.replace(TAG_OR_COMMENT, '').trim() === ''
  );
}

/** True for an HTML comment and nothing else. */
export function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.replace(COMMENT, '').trim() === '';
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG_OR_COMMENT = /<!--[\s\S]*?(?:-->|$)|<[^>]*>/g;
const SHOWS = /<(?:img|svg|video|audio|iframe|object|embed|canvas|hr|math)\b/i;
