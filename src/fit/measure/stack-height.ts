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
  const gap = BLOCK_GAP * sizes.body;
  let total = 0;
  for (let index = 0; index < blocks.length; index++) {
    const height = heightOf(blocks[index] as Block, width, sizes);
    if (height > 0) total += total > 0 ? gap + height : height;
  }
  return total;
}
