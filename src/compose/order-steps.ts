import type { List, ListItem } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { SlideDraft } from './draft.ts';

/**
 * A slide whose points appear one after the other, or don't; with numbers, those points that are named do, in that
 * order, and all others are there from the beginning.
 */
export function orderSteps(draft: SlideDraft, steps: boolean | readonly number[]): SlideDraft {
  let number = 0;
  const marked = (item: ListItem): ListItem => {
    number += 1;
    const { fragment: _, step: __, ...data } = item.data ?? {};
    if (typeof steps === 'boolean') return { ...item, data: steps ? { ...data, fragment: true } : data };
    const at = steps.indexOf(number);
    return { ...item, data: at < 0 ? data : { ...data, fragment: true, step: at + 1 } };
  };
  return { ...draft, body: draft.body.map(block => markBlock(block, marked)) };
}

type Mark = (item: ListItem) => ListItem;

function markBlock(block: Block, marked: Mark): Block {
  if (block.type === 'list') return markList(block, marked);
  if (block.type === 'division')
    return { ...block, children: block.children.map(child => markBlock(child, marked)) };
  return block;
}

function markList(list: List, marked: Mark): List {
  return { ...list, children: list.children.map(marked) };
}
