import type { Block, Slide } from '../model/deck.ts';
import { typeSizesAt } from './measure/type-sizes.ts';
import type { Typography } from './measure/typography.ts';
import { slideFits } from './set-slide.ts';

/**
 * The sizes, from the largest, that a slide may have room at. Points and lines need no less of it at a larger size, as
 * long as their details are larger too: where there is none at the smallest of such sizes, the others are left out.
 */
export function sizesWorthTrying(
  slide: Slide,
  sizes: readonly number[],
  type: Typography,
): readonly number[] {
  const last = lastOfGrowing(sizes, type);
  const size = sizes[last];
  if (size === undefined || !ON_LINES.has(slide.layout) || !slide.body.every(isOnLines)) return sizes;
  return slideFits(slide, size, type) ? sizes : sizes.slice(last + 1);
}

/** The layouts that set lines below each other. */
const ON_LINES: ReadonlySet<Slide['layout']> = new Set(['points', 'prose']);

/** Where the sizes end each of which has smaller details than the one before; -1 where none has. */
function lastOfGrowing(sizes: readonly number[], type: Typography): number {
  const details = sizes.map(size => typeSizesAt(type, size).detail);
  return details.findLastIndex((detail, index) => index > 0 && detail < (details[index - 1] ?? 0));
}

function isOnLines(block: Block): boolean {
  if (block.type !== 'list') return block.type === 'paragraph' || block.type === 'heading';
  for (const item of block.children) if (!item.children.every(isOnLines)) return false;
  return true;
}
