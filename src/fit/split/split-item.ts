import type { List, ListItem } from 'mdast';
import { pointGap, pointWidth } from '../measure/blocks/list.ts';
import { pointHeight } from '../measure/heights.ts';
import type { Frame } from './atom.ts';
import { packEvenly } from './pack-evenly.ts';
import { splitBlock } from './split-block.ts';
import { splitBySentences } from './split-sentences.ts';

/**
 * Takes a point apart that is too tall: its label stands above each part of its details, which have room to be
 * the points of their slide.
 */
export function splitItem(list: List, item: ListItem, frame: Frame, level = 1): ListItem[] {
  const details = item.children.filter((child): child is List => child.type === 'list');
  if (details.length === 0)
    return item.children.length > 1 ? splitBlocks(list, item, frame) : splitText(list, item, frame);
  const head: ListItem = { ...item, children: item.children.filter(child => child.type !== 'list') };
  const inner = insideOf(list, head, frame, level);
  if (inner.height < frame.sizes.detail * 2) return [item];
  const parts = details.flatMap(below => splitList(below, inner, level === 1 ? 1 : level + 1));
  return parts.map(below => withDetails(head, below));
}

/** The frame that is left below the text of a point. */
function insideOf(list: List, head: ListItem, frame: Frame, level: number): Frame {
  const { sizes } = frame;
  const width = pointWidth(list, frame.width, sizes, level);
  const taken = pointHeight(head, width, sizes, level) + 0.2 * sizes.detail;
  return { ...frame, width, height: frame.height - taken };
}

function withDetails(head: ListItem, list: List): ListItem {
  const position = list.children[0]?.position ?? head.position;
  return { ...head, children: [...head.children, list], ...(position ? { position } : {}) };
}

function splitList(list: List, frame: Frame, level: number): List[] {
  const width = pointWidth(list, frame.width, frame.sizes, level);
  const heightOf = (item: ListItem) => pointHeight(item, width, frame.sizes, level);
  const items = list.children.flatMap(item =>
    heightOf(item) > frame.height ? splitItem(list, item, frame, level) : [item],
  );
  const gap = pointGap(frame.sizes, level);
  const units = items.map(item => ({ item, height: heightOf(item) + gap }));
  return packEvenly(units, frame.height + gap).map(part => ({
    ...list,
    children: part.map(unit => unit.item),
  }));
}

/** A point with code, a table or more of the kind below it: the point stands above each part of that. */
function splitBlocks(list: List, item: ListItem, frame: Frame): ListItem[] {
  const [first, ...others] = item.children;
  if (!first) return [item];
  const head: ListItem = { ...item, children: [first] };
  const below = insideOf(list, head, frame, 1);
  const inner: Frame = { ...below, height: below.height - frame.sizes.body };
  if (inner.height < frame.sizes.body * 3) return [item];
  return others
    .flatMap(block => splitBlock(block, inner))
    .map(block => ({
      ...item,
      children: [first, block],
      ...(block.position ? { position: block.position } : {}),
    }));
}

/** A point of many sentences, shown in full, goes on after one of them. */
function splitText(list: List, item: ListItem, frame: Frame): ListItem[] {
  const [only] = item.children;
  if (only?.type !== 'paragraph') return [item];
  const inner: Frame = { ...frame, width: pointWidth(list, frame.width, frame.sizes, 1) };
  return splitBySentences(only, inner).map(paragraph => ({
    ...item,
    children: [paragraph],
    ...(paragraph.position ? { position: paragraph.position } : {}),
  }));
}
