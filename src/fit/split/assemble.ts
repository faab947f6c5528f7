import type { List } from 'mdast';
import type { Block } from '../../model/deck.ts';
import type { Atom } from './atom.ts';

/** The blocks that atoms came from; points of one list that stand beside each other are one list again. */
export function assembleAtoms(atoms: readonly Atom[]): Block[] {
  const blocks: Block[] = [];
  let open: { readonly from: List; readonly list: List } | undefined;
  for (const { block, from } of atoms) {
    if (block.type === 'list' && from && open?.from === from) open.list.children.push(...block.children);
    else if (block.type === 'list' && from) {
      const list: List = { ...block, children: [...block.children] };
      blocks.push(list);
      open = { from, list };
    } else {
      blocks.push(block);
      open = undefined;
    }
  }
  return blocks;
}
