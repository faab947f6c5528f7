import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../../src/compose/index.ts';
import { slidesOf } from '../../../src/model/deck.ts';
import { readOutline } from '../../../src/read/index.ts';
import { blockText } from '../../../src/text/plain-text.ts';
import { wholeText } from '../../../src/write/handout/whole-text.ts';

const textOf = (...lines: string[]) => {
  const deck = composeDeck(readOutline({ path: 'talk.md', contents: lines.join('\n') }));
  const slide = slidesOf(deck).at(-1);
  return slide ? blockText(wholeText(slide)).split('\n') : [];
};

describe('what a slide and its speech say together', () => {
  it('is the whole of a point, not its beginning', () => {
    expect(textOf('# Tides', '- They come twice. Nobody saw why. Newton did.', '- They go.')).toEqual([
      'They come twice. Nobody saw why. Newton did.',
      'They go.',
    ]);
  });

  it('keeps what is too deep for a slide in its point', () => {
    expect(textOf('# Tides', '- a', '  - b', '    - c', '      - d', '- e')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('keeps a paragraph before the list that it leads to', () => {
    const lead = 'The Moon pulls. The Sun pulls. Both have a say in this:';
    expect(textOf('# Tides', lead, '', '- at new moon', '- at full moon')).toEqual([
      lead,
      'at new moon',
      'at full moon',
    ]);
  });

  it('leaves the author’s notes out', () => {
    expect(textOf('# Tides', '- They come.', '', 'Notes: Draw them.')).toEqual(['They come.']);
  });
});
