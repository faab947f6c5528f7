import type { Block } from '../model/deck.ts';

/** True for a list of links into the deck, as Lectern puts it on an agenda or a section's slide. */
export function isLinkList(block: Block): boolean {
  return (
    block.type === 'list' &&
    block.children.every(({ children: [only] }) => {
      const [link] = only?.type === 'paragraph' ? only.children : [];
      return link?.type === 'link' && link.url.startsWith('#');
    })
  );
}
