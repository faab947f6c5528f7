import type { Block } from '../../../model/deck.ts';
import { blockText } from '../../../text/plain-text.ts';
import { BODY } from '../text-styles.ts';
import type { TypeSizes } from '../type-sizes.ts';
import { type BlockMeasure, lineWidth } from './block-measure.ts';
import { measureCode } from './code.ts';
import { measureDivision } from './division.ts';
import { measureFootnote } from './footnote.ts';
import { measureList } from './list.ts';
import { AMONG_WORDS } from './picture.ts';
import { measureQuote } from './quote.ts';
import { measureTable } from './table.ts';
import { measureHeading, measureParagraph } from './text.ts';

type Measures = { readonly [T in Block['type']]?: BlockMeasure<Extract<Block, { type: T }>> };

/** How high each kind of block is; a kind that is not here is measured as running text. */
const MEASURES: Measures = {
  blockquote: measureQuote,
  code: measureCode,
  division: measureDivision,
  footnoteDefinition: measureFootnote,
  heading: measureHeading,
  list: measureList,
  paragraph: measureParagraph,
  table: measureTable,
  thematicBreak: (_, __, sizes) => sizes.body * 1.2 + 1,
};

/** The height of a block in a width, both in CSS pixels. Pictures have at least so much, and grow into what is left. */
export function blockHeight(block: Block, width: number, sizes: TypeSizes): number {
  const measure = (MEASURES[block.type] ?? measureOther) as BlockMeasure;
  return measure(block, width, sizes, blockHeight);
}

const IMAGE_TAG = /<img\b/gi;

const measureOther: BlockMeasure = (block, width, sizes) => {
  const pictures = block.type === 'html' ? (block.value.match(IMAGE_TAG)?.length ?? 0) : 0;
  const text = blockText([block]);
  if (text === '') return pictures * AMONG_WORDS * sizes.body;
  const words = [{ type: 'text' as const, value: text }];
  return (
    sizes.text.lines(words, lineWidth(width, sizes), sizes.body, BODY) * sizes.body * sizes.lineHeight +
    pictures * AMONG_WORDS * sizes.body
  );
};
