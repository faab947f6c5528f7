import type { Block } from '../../model/deck.ts';
import type { Frame } from './atom.ts';
import { splitCode } from './split-code.ts';
import { splitQuote } from './split-quote.ts';
import { splitBySentences } from './split-sentences.ts';
import { splitTable } from './split-table.ts';

/** Takes a block apart, by meaning, that is too tall for a frame; what can't be taken apart stays whole. */
export function splitBlock(block: Block, frame: Frame): Block[] {
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
