import type { Block } from '../../model/deck.ts';
import type { DivisionNode } from '../../model/nodes.ts';
import { blockHeight } from '../measure/blocks/index.ts';
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
      return splitDivision(block, frame);
    default:
      return [block];
  }
}

/** What a container holds may as well stand on several slides. */
function splitDivision(division: DivisionNode, frame: Frame): Block[] {
  return division.children
    .flatMap(child =>
      blockHeight(child, frame.width, frame.sizes) > frame.height ? splitBlock(child, frame) : [child],
    )
    .map(child => ({
      ...division,
      children: [child],
      ...(child.position ? { position: child.position } : {}),
    }));
}
