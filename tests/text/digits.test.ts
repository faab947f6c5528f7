import { expect, it } from 'vitest';
import { inDigitsOf, withAsciiDigits } from '../../src/text/digits.ts';

it('reads the digits of all scripts', () => {
  expect(withAsciiDigits('๑๒ ໓ ៤ ၅ ६ ٧ ۸ ９ 0')).toBe('12 3 4 5 6 7 8 9 0');
});

it('leaves letters, signs and numbers in circles', () => {
  expect(withAsciiDigits('ก x² ① 一')).toBe('ก x² ① 一');
});

it('writes a number in the digits of a script', () => {
  expect(inDigitsOf('๐', 1205)).toBe('๑๒๐๕');
  expect(inDigitsOf('0', 12)).toBe('12');
});
