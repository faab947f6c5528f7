import { WITHOUT_SPACES } from './unspaced.ts';

/**
 * The length of a text as a reader feels it, in words of a language with spaces. Two characters of Chinese and Japanese
 * count as a word, and four letters of Thai and its neighbours, which is close to the averages of their words.
 */
export function countWords(text: string): number {
  if (!WITHOUT_SPACES.test(text)) return countOf(WORD, text);
  const dense = countOf(CHARACTER, text) / 2 + countOf(LETTER, text) / 4;
  return countOf(WORD, text.replace(DENSE, ' ')) + Math.ceil(dense);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** The words of a text, lower case, for telling whether two texts hold the same ones. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD_OR_DENSE) ?? [];
}

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Vowels and tones that stand on a letter are marks, and count with it. */
const LETTER = /(?=[\p{L}\p{N}])[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const DENSE = new RegExp(WITHOUT_SPACES, 'gu');
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,_-]*[\p{L}\p{N}\p{M}])?/gu;
const WORD_OR_DENSE = new RegExp(`${WITHOUT_SPACES.source}|[\\p{L}\\p{N}\\p{M}]+`, 'gu');
