import { typstArray, typstString } from '../../render/typst/index.ts';

/** Scripts that none of our fonts for print has, by the name that messages give them. */
const SCRIPTS: ReadonlyArray<readonly [string, RegExp]> = [
  ['Chinese characters', /\p{Script=Han}/u],
  ['Japanese letters', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean letters', /\p{Script=Hangul}/u],
  ['Thai letters', /\p{Script=Thai}/u],
  ['Lao letters', /\p{Script=Lao}/u],
  ['Armenian letters', /\p{Script=Armenian}/u],
  ['Georgian letters', /\p{Script=Georgian}/u],
  ['Bengali letters', /\p{Script=Bengali}/u],
  ['Tamil letters', /\p{Script=Tamil}/u],
  ['Telugu letters', /\p{Script=Telugu}/u],
  ['Kannada letters', /\p{Script=Kannada}/u],
  ['Malayalam letters', /\p{Script=Malayalam}/u],
  ['Gujarati letters', /\p{Script=Gujarati}/u],
  ['Gurmukhi letters', /\p{Script=Gurmukhi}/u],
  ['Sinhala letters', /\p{Script=Sinhala}/u],
  ['Khmer letters', /\p{Script=Khmer}/u],
  ['Burmese letters', /\p{Script=Myanmar}/u],
  ['Ethiopic letters', /\p{Script=Ethiopic}/u],
  ['emoji', /\p{Emoji_Presentation}/u],
];

/** Pairs of a script in a text and a letter of it, as code of Typst: whether the machine has a font, Typst will tell. */
export function scriptSamples(text: string): string {
  const found = SCRIPTS.flatMap(([name, pattern]) => {
    const letter = pattern.exec(text)?.[0];
    return letter ? [typstArray([typstString(name), typstString(letter)])] : [];
  });
  return typstArray(found);
}
