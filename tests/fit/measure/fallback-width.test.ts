import { expect, it } from 'vitest';
import { fallbackWidth } from '../../../src/fit/measure/text/fallback-width.ts';

const width = (letter: string) => fallbackWidth(letter.codePointAt(0) ?? 0, false);

it.each([
  ['เ', 'ก'],
  ['า', 'ก'],
  ['ເ', 'ກ'],
])('takes %s, which stands beside its letter, for narrower than %s', (vowel, letter) => {
  expect(width(vowel)).toBeLessThan(width(letter));
});

it.each(['ก', 'ກ', 'ក', 'က'])('does not take %s for a square', letter => {
  expect(width(letter)).toBeLessThan(1);
  expect(width(letter)).toBeGreaterThan(0.6);
});
