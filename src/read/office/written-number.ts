import { THAI_LETTERS } from '../../text/digits.ts';

const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Lower case Roman numerals; numbers that have none stay digits. */
export function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [number, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / number));
    left %= number;
  }
  return text;
}

/** Thai letters as word processors count; numbers beyond the last stay digits. */
export function toThaiLetters(value: number): string {
  return THAI_LETTERS[value - 1] ?? String(value);
}

/** Lower case letters as word processors count: a … z, aa, bb, cc. */
export function toLetters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, 10));
}
