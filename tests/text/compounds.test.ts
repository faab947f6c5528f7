import { describe, expect, it } from 'vitest';
import { compoundsIn } from '../../src/text/compounds.ts';

const found = (text: string, longest = 18) =>
  compoundsIn(text, longest).map(({ from, to }) => text.slice(from, to));

describe('compounds', () => {
  it.each([
    ['Why Pretty-Print is hard', ['Pretty-Print']],
    ['The years (1914–1918), and after', ['(1914–1918),']],
    ['Die Bose-Einstein-Statistik', []],
    ['Was ist ein E‐Werk?', ['E‐Werk?']],
    ['A dash - and one – alone', []],
    ['Pre- and postwar', []],
    ['A-B木の構造', []],
  ])('in “%s” are %j', (text, compounds) => {
    expect(found(text)).toEqual(compounds);
  });

  it('are whole only up to a length', () => {
    expect(found('A Pretty-Print', 11)).toEqual([]);
  });
});
