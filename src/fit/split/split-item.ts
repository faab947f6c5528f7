import type { List, ListItem } from 'mdast';
import { itemGap, itemHeight } from '../measure/block-height.ts';
import type { Frame } from './atom.ts';
import { splitBySentences } from './split-sentences.ts';

/** Takes a point apart that is too tall: its label stands above each part of its details. */
export function splitItem(item: ListItem, frame: Frame, level = 1): ListItem[] {
  const details = item.children.filter((child): child is List => child.type === 'list');
  if (details.length === 0) return splitText(item, frame);
  const head: ListItem = { ...item, children: item.children.filter(child => child.type !== 'list') };
  const height =
    frame.height - itemHeight(head, frame.width, frame.sizes, level) - itemGap(frame.sizes, level);
  if (height < frame.sizes.detail * 2) return [item];
  const inner: Frame = { ...frame, height, width: frame.width - frame.sizes.body };
  const parts = details.flatMap(list => splitList(list, inner, level + 1));
  return parts.map(list => withDetails(head, list));
}

function withDetails(head: ListItem, list: List): ListItem {
  const position = list.children[0]?.position ?? head.position;
  return { ...head, children: [...head.children, list], ...(position ? { position } : {}) };
}

function splitList(list: List, frame: Frame, level: number): List[] {
  const items = list.children.flatMap(item =>
    itemHeight(item, frame.width, frame.sizes, level) > frame.height ? splitItem(item, frame, level) : [item],
  );
  const parts: ListItem[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const height = itemHeight(item, frame.width, frame.sizes, level) + itemGap(frame.sizes, level);
    if (used + height > frame.height) parts.push([]);
    used = used + height > frame.height ? height : used + height;
    parts.at(-1)?.push(item);
  }
  return parts.map(children => ({ ...list, children }));
}

/** A point of many sentences, shown in full, goes on after one of them. */
function splitText(item: ListItem, frame: Frame): ListItem[] {
  const [only, ...others] = item.children;
  if (only?.type !== 'paragraph') return [item];
  const inner: Frame = { ...frame, width: frame.width - frame.sizes.body * 1.1 };
  const parts = splitBySentences(only, inner);
  return parts.map((paragraph, index) => ({
    ...item,
    children: index === parts.length - 1 ? [paragraph, ...others] : [paragraph],
    ...(paragraph.position ? { position: paragraph.position } : {}),
  }));
}
