import type { ListItem } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { blockHeight } from './blocks/index.ts';
import { pointHeight as heightOfPoint } from './blocks/list.ts';
import { stackHeightBy } from './stack-height.ts';
import type { TypeSizes } from './type-sizes.ts';

/** The height of blocks that stand below each other in a width, both in CSS pixels. */
export function stackHeight(blocks: readonly Block[], width: number, sizes: TypeSizes): number {
  return stackHeightBy(blockHeight, blocks, width, sizes);
}

/** The height of a point with what stands below it, in the width of its text; the gap before it left out. */
export function pointHeight(item: ListItem, inner: number, sizes: TypeSizes, level: number): number {
  return heightOfPoint(item, inner, sizes, level, blockHeight);
}
