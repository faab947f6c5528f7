import type { List } from 'mdast';
import type { Block } from '../../model/deck.ts';
import type { Atom, Point } from './atom.ts';

/** The blocks that atoms came from; points of one list that stand beside each other are one list again. */
export function assembleAtoms(atoms: readonly Atom[]): Block[] {
  const blocks: Block[] = [];
  let open: { readonly from: List; readonly list: List } | undefined;
  for (const { block, point } of atoms) {
    if (!point || block.type !== 'list') {
      blocks.push(block);
      open = undefined;
    } else if (open?.from === block) open.list.children.push(point.item);
    else {
      open = { from: block, list: listFrom(block, point) };
      blocks.push(open.list);
    }
  }
  return blocks;
}

/** A list that goes on from a point of another, with its number. */
function listFrom(list: List, { item, index }: Point): List {
  return {
    ...list,
    ...(list.ordered ? { start: (list.start ?? 1) + index } : {}),
    ...(item.position ? { position: item.position } : {}),
    children: [item],
  };
}
