import type { Paragraph } from 'mdast';
import type { Block } from '../model/deck.ts';
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
  if (block.type === 'paragraph') return isFigure(block) ? 'figure' : 'prose';
  return KINDS[block.type] ?? 'other';
}

/** True for a paragraph that holds images, with links and markup around them, and no words. */
function isFigure(paragraph: Paragraph): boolean {
  const meaningful = paragraph.children.filter(node => node.type !== 'break' && !isBlank(node));
  return (
    meaningful.length > 0 &&
    meaningful.every(
      node =>
        node.type === 'image' ||
        (node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'image'),
    )
  );
}

function isBlank(node: Paragraph['children'][number]): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

const KINDS: Readonly<Partial<Record<Block['type'], Kind>>> = {
  list: 'points',
  code: 'code',
  table: 'table',
  blockquote: 'quotation',
  notes: 'notes',
  heading: 'heading',
};
