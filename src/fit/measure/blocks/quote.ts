import type { Blockquote } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { splitAttribution } from '../../../text/split-attribution.ts';
import { BLOCK_GAP } from '../stack-height.ts';
import { BODY } from '../text-styles.ts';
import type { TypeSizes } from '../type-sizes.ts';
import { type BlockMeasure, type HeightOf, lineWidth } from './block-measure.ts';

/** The rule beside a quotation and the space to it, in CSS pixels. */
export const QUOTE_INDENT = 31;
/** Whose it is: smaller, but never below this size. */
const SOURCE = { scale: 0.8, least: 24, above: 8 };

const SAID = { family: 'serif', italic: true } as const;

/** A quotation among other things. */
export const measureQuote: BlockMeasure<Blockquote> = (quote, width, sizes, heightOf) => {
  const { said, source } = splitAttribution(quote);
  const inner = width - QUOTE_INDENT;
  const heights = said.children.map(child => saidHeight(child, inner, sizes, heightOf));
  const gaps = Math.max(0, heights.length - 1) * BLOCK_GAP * sizes.body;
  const size = Math.max(SOURCE.least, SOURCE.scale * sizes.body);
  const named = source ? sizes.text.lines(source.children, inner, size, BODY) * size * sizes.lineHeight : 0;
  return heights.reduce((sum, height) => sum + height, gaps + (named > 0 ? named + SOURCE.above : 0));
};

function saidHeight(block: Block, inner: number, sizes: TypeSizes, heightOf: HeightOf): number {
  if (block.type !== 'paragraph') return heightOf(block, inner, sizes);
  return (
    sizes.text.lines(block.children, lineWidth(inner, sizes), sizes.body, SAID) *
    sizes.body *
    sizes.lineHeight
  );
}
