import type { List } from 'mdast';
import { type Atom, blockAtom, type Frame, itemAtom, type Point } from './atom.ts';
import { splitBlock } from './split-block.ts';
import { splitItem } from './split-item.ts';

/**
 * Takes apart, by meaning, what is too tall for a slide by itself, with room left for the line that leads
 * over to it. What can't be taken apart stays whole.
 */
export function explodeAtoms(atoms: readonly Atom[], frame: Frame): Atom[] {
  let leadIn = 0;
  return atoms.flatMap(atom => {
    const height = frame.height - leadIn;
    const pieces = atom.height <= height ? [atom] : explodeAtom(atom, { ...frame, height });
    leadIn = atom.leadsOver ? leadIn + atom.height : 0;
    return pieces;
  });
}

function explodeAtom(atom: Atom, frame: Frame): Atom[] {
  if (atom.point && atom.block.type === 'list') return explodePoint(atom.block, atom.point, frame);
  const blocks = splitBlock(atom.block, frame);
  return blocks.map((block, index) => blockAtom(block, blocks[index + 1], frame));
}

function explodePoint(list: List, { item, index }: Point, frame: Frame): Atom[] {
  return splitItem(list, item, frame).map(piece => itemAtom(list, piece, index, frame));
}
