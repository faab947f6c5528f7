import { expect, it } from 'vitest';
import { compareDecks } from '../../../src/compare/deck-changes.ts';
import { exchangeList } from '../../../src/write/changes/exchange-list.ts';
import { exchangeWords } from '../../../src/write/changes/exchange-words.ts';
import { deckJson } from '../../compare/deck-json.ts';

const BEFORE = deckJson({
  Bread: '',
  Yeast: 'Eats sugar.',
  Salt: 'Slows yeast down.',
  Oven: 'Sets the crust.',
  Crumb: 'Holds the bubbles.',
});

it('says which page replaces which, which are new or gone, and which only have another number', () => {
  const after = deckJson({
    Bread: '',
    Gluten: 'Two proteins join.',
    Yeast: 'Eats sugar and starch.',
    Oven: 'Sets the crust.',
    Crumb: 'Holds the bubbles.',
    Crust: 'Browns above all else.',
  });
  expect(listOf(after)).toEqual(['2 new', '3 instead of 2', ' no longer there (3)', '6 new']);
});

it('gathers slides that only have another number', () => {
  const after = deckJson({
    Bread: '',
    Gluten: 'Two proteins join.',
    Yeast: 'Eats sugar.',
    Salt: 'Slows yeast down.',
    Oven: 'Sets the crust.',
    Crumb: 'Holds the bubbles.',
  });
  expect(listOf(after)).toEqual(['2 new', '3–6 was 2–5']);
});

function listOf(after: typeof BEFORE): string[] {
  return exchangeList(compareDecks(BEFORE, after), exchangeWords('en')).map(
    ({ now, note }) => `${now} ${note}`,
  );
}
