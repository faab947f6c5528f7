import { describe, expect, it } from 'vitest';
import { composeDeck, findLostWords } from '../../src/compose/index.ts';
import type { Deck, Slide } from '../../src/model/deck.ts';
import { readOutline } from '../../src/read/index.ts';

const read = (contents: string) => readOutline({ path: 'a.md', contents }, { from: 'markdown' });

/** The deck with every slide changed. */
function change(deck: Deck, edit: (slide: Slide) => Slide): Deck {
  return {
    ...deck,
    sections: deck.sections.map(section => ({ ...section, slides: section.slides.map(edit) })),
  };
}

describe('findLostWords', () => {
  const outline = read(
    '# Bees\n\n## Dance\n\n- The dance shows the way. It is short.\n\n![A hive](h.svg)\n\n`code`',
  );

  it('finds nothing where nothing is lost', () => {
    expect(findLostWords(outline, composeDeck(outline))).toEqual([]);
  });

  it('finds what neither slide nor notes hold, with its place', () => {
    const deck = change(composeDeck(outline), slide => ({ ...slide, notes: [] }));
    expect(findLostWords(outline, deck)).toMatchObject([
      { words: ['it', 'is', 'short'], place: { start: { line: 5 } } },
    ]);
  });

  it('is not fooled by the same word elsewhere', () => {
    const same = read('# Bees\n\n## Dance\n\n- way\n- way\n');
    const deck = change(composeDeck(same), slide => ({
      ...slide,
      body: slide.body.map(block =>
        block.type === 'list' ? { ...block, children: block.children.slice(1) } : block,
      ),
    }));
    expect(findLostWords(same, deck)).toMatchObject([{ words: ['way'], place: { start: { line: 5 } } }]);
  });

  it('asks for no comments and no tags', () => {
    const html = read('# Bees\n\n## Dance\n\n<!-- todo -->\n\n<br class="words">\n\n- way');
    expect(
      findLostWords(
        html,
        change(composeDeck(html), slide => slide),
      ),
    ).toEqual([]);
  });
});
