import { describe, expect, it } from 'vitest';
import { inferSlideLevel } from '../../src/compose/infer-slide-level.ts';
import { readOutline } from '../../src/read/index.ts';
import { deckOf, linesOf, listing, slideOf } from './deck-of.ts';

const levelOf = (contents: string) =>
  inferSlideLevel(
    readOutline({ path: 'a.md', contents }, { from: 'markdown', meta: { title: 'Soil' } }).tree,
  );

describe('the heading level that makes slides', () => {
  it('is the highest that something other than a heading follows', () => {
    expect(levelOf('# Clay\n\n## Wet\n\n- Sticks.\n\n# Sand\n\n## Dry\n\n- Runs.')).toBe(2);
  });

  it('is found anywhere in the document', () => {
    expect(levelOf('# Clay\n\n## Wet\n\n- Sticks.\n\n# Sand\n\nRuns.')).toBe(1);
  });

  it('is not lifted by notes or comments below a section', () => {
    expect(levelOf('# Clay\n\n<!-- later -->\n\n::: notes\nSlowly.\n:::\n\n## Wet\n\n- Sticks.')).toBe(2);
  });

  it('is unknown without headings', () => {
    expect(levelOf('- Sticks.')).toBeUndefined();
  });

  it('is what the author sets, and deeper headings then stay on their slide', () => {
    const deck = deckOf(
      '---\nslide-level: 1\ntitle: Soil\n---\n# Clay\n\n## Wet\n\n- Sticks.\n\n```\nx\n```\n\n## Dry\n\n- Cracks.',
    );
    expect(listing(deck)).toEqual(['title Soil', 'points Clay']);
    expect(linesOf(slideOf(deck, 'Clay').body)).toEqual(['Wet', '- Sticks.', 'x', 'Dry', '- Cracks.']);
  });
});
