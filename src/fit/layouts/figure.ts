import type { Block } from '../../model/deck.ts';
import type { LayoutFit } from './layout-fit.ts';
import { setStack } from './stack.ts';

/** Between words and pictures, in CSS pixels, and the share of the rest that words have. */
const BETWEEN = 64;
const WORDS = 0.42;

/** Words beside a picture have two fifths of the width; a picture by itself takes what there is. */
export const figure: LayoutFit = {
  set: ({ body }, sizes, room) => {
    const words = body.filter(block => !isPicture(block));
    return words.length === 0
      ? { height: 0 }
      : setStack(words, sizes, { ...room, width: besideWidth(room.width) });
  },
};

/** The width of words beside a picture in a width. */
export function besideWidth(width: number): number {
  return (width - BETWEEN) * WORDS;
}

/** True for a paragraph that is a picture. */
export function isPicture(block: Block): boolean {
  return block.type === 'paragraph' && block.children.some(holdsImage);
}

function holdsImage(node: Extract<Block, { type: 'paragraph' }>['children'][number]): boolean {
  return (
    node.type === 'image' || (node.type === 'link' && node.children.some(child => child.type === 'image'))
  );
}
