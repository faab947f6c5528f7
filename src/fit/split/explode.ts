import type { ListItem } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { type Atom, blockAtom, type Frame, itemAtom } from './atom.ts';
import { splitCode } from './split-code.ts';
import { splitItem } from './split-item.ts';
import { splitQuote } from './split-quote.ts';
import { splitBySentences } from './split-sentences.ts';
import { splitTable } from './split-table.ts';

/** Takes apart, by meaning, what is too tall for a slide by itself; what can't be taken apart stays whole. */
export function explodeAtom(atom: Atom, frame: Frame): Atom[] {
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
  return splitItem(item, frame).map(piece => itemAtom(list, piece, index, frame));
}

function splitBlock(block: Block, frame: Frame): Block[] {
  switch (block.type) {
    case 'code':
      return splitCode(block, frame);
    case 'table':
      return splitTable(block, frame);
    case 'blockquote':
      return splitQuote(block, frame);
    case 'paragraph':
      return splitBySentences(block, frame);
    case 'division':
      return splitDivision(block);
    default:
      return [block];
  }
}

/** Columns stand beside each other; other containers hold what can as well stand on several slides. */
function splitDivision(block: Extract<Block, { type: 'division' }>): Block[] {
  if (block.attributes.classes.includes('columns') || block.children.length < 2) return [block];
  return block.children.map(child => ({ ...block, children: [child] }));
}
