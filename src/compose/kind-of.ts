import type { Block } from '../model/deck.ts';
import { isPicture } from '../text/pictures.ts';
import { isInvisible } from './visible.ts';

/** What a block is to a slide. `nothing` shows nothing by itself. */
export type Kind =
  | 'points'
  | 'prose'
  | 'figure'
  | 'code'
  | 'table'
  | 'quotation'
  | 'notes'
  | 'heading'
  | 'other'
  | 'nothing';

/** Tells what a block is to a slide. */
export function kindOf(block: Block): Kind {
  if (isInvisible(block)) return 'nothing';
  if (block.type === 'paragraph') return isPicture(block) ? 'figure' : 'prose';
  return KINDS[block.type] ?? 'other';
}

const KINDS: Readonly<Partial<Record<Block['type'], Kind>>> = {
  list: 'points',
  code: 'code',
  table: 'table',
  blockquote: 'quotation',
  notes: 'notes',
  heading: 'heading',
};
