import type { Nodes } from 'mdast';

/** True for HTML that shows no word and no picture: `<br>`, comments, closing tags. */
export function isInvisible(node: Nodes): boolean {
  return node.type === 'html' && !PICTURE.test(node.value) && node.value.replace(TAG, '').trim() === '';
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<[^>]*>/g;
const PICTURE = /<(?:img|svg|video|audio|iframe|object|embed|canvas|math)\b/i;
