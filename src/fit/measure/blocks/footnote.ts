import type { FootnoteDefinition } from 'mdast';
import { bodyStyle } from '../type-sizes.ts';
import type { BlockMeasure } from './block-measure.ts';

const SIZE = 19;
const LINE = 25;
/** The rule above, and the space around it. */
const RULE = 24;
const INDENT = 1.3 * SIZE;
const LONGEST = 52 * SIZE;

/** A note at the foot of a slide. */
export const measureFootnote: BlockMeasure<FootnoteDefinition> = (note, width, { text }) =>
  note.children.reduce(
    (sum, block) =>
      block.type === 'paragraph'
        ? sum + LINE * text.lines(block.children, Math.min(width - INDENT, LONGEST), bodyStyle(SIZE))
        : sum + LINE,
    RULE,
  );
