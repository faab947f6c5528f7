import { expect, it } from 'vitest';
import { lengthOf } from '../../src/text/text-length.ts';

it.each([
  ['house', 5],
  ['学习', 4],
  ['cafe\u0301', 4],
  ['ที่นี่', 2],
  ['ที่ เรียน', 6],
])('%s looks as long as so many Latin letters: %i', (text, length) => {
  expect(lengthOf(text)).toBe(length);
});
