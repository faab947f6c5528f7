import type { Block } from '../../model/deck.ts';
import type { HeightOf } from './blocks/block-measure.ts';
import type { TypeSizes } from './type-sizes.ts';

/** Space between blocks, in ems of the body. */
export const BLOCK_GAP = 0.7;

/** The height of blocks that stand below each other. */
export function stackHeightBy(
  heightOf: HeightOf,
  blocks: readonly Block[],
  width: number,
  sizes: TypeSizes,
): number {
  const heights = blocks.map(block => heightOf(block, width, sizes)).filter(height => height > 0);
  const gaps = Math.max(0, heights.length - 1) * BLOCK_GAP * sizes.body;
  return heights.reduce((sum, height) => sum + height, gaps);
}
