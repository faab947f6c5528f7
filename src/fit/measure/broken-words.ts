import type { PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { pointWidth } from './blocks/list.ts';
import { bodyStyle, type TypeSizes } from './type-sizes.ts';

/**
 * Whether a narrow column breaks a word that would be whole at a smaller size which is still read with comfort: then
 * the smaller size is the better one.
 */
export function breaksWords(blocks: readonly Block[], width: number, sizes: TypeSizes): boolean {
  const comfortable = sizes.steps[Math.ceil(sizes.steps.length / 2) - 1] ?? sizes.body;
  if (sizes.body <= comfortable) return false;
  return blocks.some(block => {
    if (block.type === 'paragraph') return breaksOne(block.children, width, sizes, comfortable);
    if (block.type !== 'list') return false;
    const inner = pointWidth(block, width, sizes, 1);
    return block.children.some(({ children: [first] }) =>
      first?.type === 'paragraph' ? breaksOne(first.children, inner, sizes, comfortable) : false,
    );
  });
}

function breaksOne(
  words: readonly PhrasingContent[],
  width: number,
  { text, body }: TypeSizes,
  comfortable: number,
): boolean {
  const longest = text.longestWord(words, bodyStyle(body));
  return longest > width && (longest * comfortable) / body <= width;
}
