import type { ListItem } from 'mdast';
import { type Atom, blockAtom, type Frame, itemAtom } from './atom.ts';
import { splitBlock } from './split-block.ts';
import { splitItem } from './split-item.ts';

/**
 * Takes apart, by meaning, what is too tall for a slide by itself, with room left for the line that leads
 * over to it. What can't be taken apart stays whole.
 */
export function explodeAtoms(atoms: readonly Atom[], frame: Frame): Atom[] {
  let leadIn = 0;
  return atoms.flatMap(atom => {
    const pieces = explodeAtom(atom, { ...frame, height: frame.height - leadIn });
    leadIn = atom.leadsOver ? leadIn + atom.height : 0;
    return pieces;
  });
}

function explodeAtom(atom: Atom, frame: Frame): Atom[] {
  if (atom.height <= frame.height) return [atom];
  const [item] = atom.block.type === 'list' ? atom.block.children : [];
  if (atom.from && item) return explodePoint(atom, item, frame);
  const blocks = splitBlock(atom.block, frame);
  return blocks.map((block, index) => blockAtom(block, blocks[index + 1], frame));
}

function explodePoint(atom: Atom, item: ListItem, frame: Frame): Atom[] {
  const list = atom.from;
  if (!list) return [atom];
  const index = atom.block.type === 'list' && list.ordered ? (atom.block.start ?? 1) - (list.start ?? 1) : 0;
  return splitItem(list, item, frame).map(piece => itemAtom(list, piece, index, frame));
}
