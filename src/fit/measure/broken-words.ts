import type { PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { pointWidth } from './blocks/list.ts';
import { BODY } from './text-styles.ts';
import type { TypeSizes } from './type-sizes.ts';

/**
 * Whether a narrow column breaks a word that would be whole at a smaller size which is still read with comfort: then
 * the smaller size is the better one.
 */
export function breaksWords(blocks: readonly Block[], width: number, sizes: TypeSizes): boolean {
  const points = blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.children.length : 1), 0);
  const last = Math.ceil(sizes.steps.length / 2) - (points > FEW ? 1 : 0);
  const comfortable = sizes.steps[last] ?? sizes.body;
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

/** So few points may go one step below comfort, as `fit-slide.ts` has it. */
const FEW = 3;

function breaksOne(
  words: readonly PhrasingContent[],
  width: number,
  { text, body }: TypeSizes,
  comfortable: number,
): boolean {
  const longest = text.longestWord(words, body, BODY);
  return longest > width && (longest * comfortable) / body <= width;
}
