import { composeDeck } from '../../src/compose/index.ts';
import { type Block, type Deck, type Slide, slidesOf } from '../../src/model/deck.ts';
import type { Meta } from '../../src/model/meta.ts';
import { readOutline } from '../../src/read/index.ts';
import { blockText, phrasingText } from '../../src/text/plain-text.ts';

/** The deck of an outline in Markdown, with what the caller says beforehand. */
export function deckOf(markdown: string, meta: Meta = {}): Deck {
  return composeDeck(readOutline({ path: 'talk.md', contents: markdown }, { from: 'markdown', meta }));
}

/** The deck of a plain outline. */
export function plainDeckOf(text: string, meta: Meta = {}): Deck {
  return composeDeck(readOutline({ path: 'talk.txt', contents: text }, { from: 'plain', meta }));
}

/** A line a slide: its layout, its title, and its part. */
export function listing(deck: Deck): string[] {
  return slidesOf(deck).map(slide =>
    [slide.layout, titleOf(slide), slide.part ? `${slide.part.index}/${slide.part.count}` : '']
      .filter(text => text !== '')
      .join(' '),
  );
}

/** The first slide of a title. */
export function slideOf(deck: Deck, title: string): Slide {
  const slide = slidesOf(deck).find(one => titleOf(one) === title);
  if (!slide) throw new Error(`No slide “${title}” among ${listing(deck).join(', ')}`);
  return slide;
}

export function titleOf(slide: Slide): string {
  return phrasingText(slide.title ?? []);
}

/** What blocks say, a line a point or block, points below points indented. */
export function linesOf(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap(block => {
    if (block.type !== 'list') return [`${indent}${blockText([block])}`];
    return block.children.flatMap(item => {
      const [first, ...rest] = item.children;
      return [`${indent}- ${first ? blockText([first]) : ''}`, ...linesOf(rest as Block[], `${indent}  `)];
    });
  });
}
