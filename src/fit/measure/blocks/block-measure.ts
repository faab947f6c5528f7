import type { Block } from '../../../model/deck.ts';
import type { TypeSizes } from '../type-sizes.ts';

/** The height of a block of any kind in a width, both in CSS pixels. */
export type HeightOf = (block: Block, width: number, sizes: TypeSizes) => number;

/** The height of a block of one kind; `heightOf` measures what stands within it. */
export type BlockMeasure<B extends Block = Block> = (
  block: B,
  width: number,
  sizes: TypeSizes,
  heightOf: HeightOf,
) => number;

/** The longest line that text may have in a width. */
export function lineWidth(width: number, sizes: TypeSizes): number {
  return Math.min(width, sizes.measure * sizes.body);
}
