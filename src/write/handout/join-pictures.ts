import type { Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';

/** Pictures that stand below each other, one a paragraph, as one paragraph: on paper they stand side by side. */
export function joinPictures(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && isPicture(before) && isPicture(block))
      joined[joined.length - 1] = { ...before, children: [...before.children, ...block.children] };
    else joined.push(block);
  }
  return joined;
}

function isPicture(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.children.length > 0 && block.children.every(isImage);
}

function isImage(node: PhrasingContent): boolean {
  return node.type === 'image';
}
