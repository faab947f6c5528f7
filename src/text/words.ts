/**
 * The length of a text as a reader feels it, in words of a language with spaces. Scripts without spaces
 * count two characters as a word, which is close to the average of Chinese and Japanese words.
 */
export function countWords(text: string): number {
  const dense = text.match(DENSE_SCRIPT)?.length ?? 0;
  const spaced = text.replace(DENSE_SCRIPT, ' ').match(WORD)?.length ?? 0;
  return spaced + Math.ceil(dense / 2);
}

/** The words of a text, lower case, for telling whether two texts hold the same ones. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD_OR_DENSE) ?? [];
}

const DENSE_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,_-]*[\p{L}\p{N}\p{M}])?/gu;
const WORD_OR_DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|[\p{L}\p{N}\p{M}]+/gu;
