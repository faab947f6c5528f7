import { describe, expect, it } from 'vitest';
import { countChanges } from '../../src/compare/count-changes.ts';
import { numbersInShort, summaryOfChanges } from '../../src/message/changing.ts';
import { deckJson } from './deck-json.ts';

const BEFORE = deckJson({
  Bread: '',
  Yeast: 'Eats sugar.',
  Salt: 'Slows yeast down.',
  Oven: 'Sets the crust.',
});

describe('the line of a build', () => {
  it('says that all is as before', () => {
    expect(lineOf(BEFORE)).toBe('4 slides, all as before');
  });

  it('counts what changed and what is new, by number', () => {
    const after = deckJson({
      Bread: '',
      Yeast: 'Eats sugar and starch.',
      Gluten: 'Two proteins join.',
      Salt: 'Slows yeast down.',
      Oven: 'Sets the crust.',
    });
    expect(lineOf(after)).toBe('5 slides: 3 as before, 1 changed (2), 1 new (3)');
  });

  it('names what is gone, and what moved', () => {
    const after = deckJson({ Bread: '', Oven: 'Sets the crust.', Yeast: 'Eats sugar.' });
    expect(lineOf(after)).toBe('3 slides: 2 as before, 1 moved (2), 1 removed (“Salt”)');
  });

  it('does not compare with another lecture', () => {
    expect(countChanges(BEFORE, deckJson({ Tides: 'Two a day.' }))).toBeUndefined();
  });
});

describe('numbersInShort', () => {
  it.each([
    [[4, 7], '4, 7'],
    [[1, 2, 3, 5, 6], '1–3, 5, 6'],
    [[1, 3, 5, 7, 9, 11, 13], '1, 3, 5, 7, 9, 11, …'],
  ])('%j', (numbers, text) => expect(numbersInShort(numbers)).toBe(text));
});

function lineOf(after: ReturnType<typeof deckJson>): string {
  const counts = countChanges(BEFORE, after);
  return counts ? summaryOfChanges(counts) : '';
}
