import type { FootnoteDefinition } from 'mdast';
import { BODY } from '../text-styles.ts';
import type { BlockMeasure } from './block-measure.ts';

/** The line height is so much more than the size. */
const LEADING = 6;
/** The rule above, and the space around it. */
const RULE = 24;
/** In ems. */
const INDENT = 1.3;
const LONGEST = 52;

/** A note at the foot of a slide. */
export const measureFootnote: BlockMeasure<FootnoteDefinition> = (note, width, { text, scale }) => {
  const size = scale.footnote;
  const inner = Math.min(width - INDENT * size, LONGEST * size);
  return note.children.reduce((sum, block) => {
    const lines = block.type === 'paragraph' ? text.lines(block.children, inner, size, BODY) : 1;
    return sum + lines * (size + LEADING);
  }, RULE);
};
