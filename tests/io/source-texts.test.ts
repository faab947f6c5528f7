import { expect, it } from 'vitest';
import { textsOf } from '../../src/io/source-texts.ts';

it('messages show lines in the encoding that the outline was read in', () => {
  const text = 'Le théâtre français est né à la fin du Moyen Âge, près des églises.\n';
  const contents = Uint8Array.from(text, letter => letter.charCodeAt(0));
  expect(textsOf([{ path: 'a.txt', contents }])('a.txt')).toBe(text);
});
