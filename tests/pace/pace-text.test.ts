import { expect, it } from 'vitest';
import { paceDeck } from '../../src/pace/pace-deck.ts';
import { paceToText } from '../../src/write/pace-text.ts';
import { deckOf } from '../browser/sketch-deck.ts';

const slides = (timing: string) => [{ layout: 'points' as const, attributes: { values: { timing } } }];
const textOf = (deck: ReturnType<typeof deckOf>) => paceToText(paceDeck(deck));

it('says how long the whole takes, and each section', () => {
  const sections = [
    { title: 'One', slides: slides('4 min') },
    { title: 'Two', slides: slides('8 min') },
  ];
  expect(textOf(deckOf({ duration: 900 }, sections))).toBe(
    '\nPlanned time: about 12 min, of 15 min that it may take (by your own times)\n   4 min  One\n   8 min  Two\n',
  );
});

it('says only the whole where there is one section, and nothing of no slides', () => {
  expect(textOf(deckOf({}, [{ title: 'One', slides: slides('4 min') }]))).toBe(
    '\nPlanned time: about 4 min (by your own times)\n',
  );
  expect(textOf(deckOf({}, []))).toBe('');
});
