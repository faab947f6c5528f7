import type { List, ListItem } from 'mdast';
import type { Block, Slide } from '../../model/deck.ts';
import type { Piece } from './sheet.ts';

export interface Marked {
  /** Numbers to stand beside the heading. */
  readonly slides: readonly number[];
  readonly pieces: readonly Piece[];
}

/**
 * Marks where the slides of one subject begin, by their lines in the outline; those that begin in the middle of
 * something stand beside the heading, with the first.
 */
export function markSlides(blocks: readonly Block[], shown: readonly Slide[]): Marked {
  const [first, ...others] = shown;
  const open = new Map(others.map(slide => [slide.place.start.line, slide.number]));
  const pieces = blocks.map((block, index): Piece => {
    const line = block.position?.start.line;
    const slide = index > 0 && line !== undefined ? open.get(line) : undefined;
    if (slide !== undefined && line !== undefined) open.delete(line);
    const marked = block.type === 'list' ? markPoints(block, open) : block;
    return slide === undefined ? { block: marked } : { block: marked, slide };
  });
  return { slides: [...(first ? [first.number] : []), ...open.values()], pieces };
}

function markPoints(list: List, open: Map<number, number>): List {
  if (open.size === 0) return list;
  return { ...list, children: list.children.map(item => markPoint(item, open)) };
}

function markPoint(item: ListItem, open: Map<number, number>): ListItem {
  const line = item.position?.start.line ?? 0;
  const slide = open.get(line);
  if (slide !== undefined) open.delete(line);
  const children = item.children.map(child => (child.type === 'list' ? markPoints(child, open) : child));
  return slide === undefined ? { ...item, children } : { ...item, children, data: { ...item.data, slide } };
}
