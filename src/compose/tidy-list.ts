import type { List, ListItem } from 'mdast';
import { blockText } from '../text/plain-text.ts';

/** A list without points that say nothing; a point that is only a number and a text is one point, not two. */
export function tidyList(list: List): List {
  return { ...list, children: list.children.map(tidyItem).filter(saysSomething) };
}

function tidyItem(item: ListItem): ListItem {
  const children = item.children
    .map(child => (child.type === 'list' ? tidyList(child) : child))
    .filter(child => child.type !== 'list' || child.children.length > 0);
  const [only] = children;
  const [inner] = only?.type === 'list' && only.ordered && only.children.length === 1 ? only.children : [];
  if (children.length > 1 || only?.type !== 'list' || !inner) return { ...item, children };
  const ordinal = inner.data?.ordinal ?? `${only.start ?? 1}.`;
  return { ...inner, data: { ...item.data, ...inner.data, ordinal } };
}

/** Pictures and rules say something without words. */
function saysSomething(item: ListItem): boolean {
  const [first, ...others] = item.children;
  if (!first) return false;
  return (
    others.length > 0 || first.type !== 'paragraph' || holdsMore(first.children) || blockText([item]) !== ''
  );
}

function holdsMore(
  children: Extract<ListItem['children'][number], { type: 'paragraph' }>['children'],
): boolean {
  return children.some(child => child.type !== 'text' && child.type !== 'break');
}
