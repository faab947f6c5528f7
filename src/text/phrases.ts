import type { Stretch } from './stretch.ts';

/** So many letters of a phrase stay together, and so many of two words that no ending joins. */
const MOST = 10;
const COMPOUND = 4;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;
/** A particle or an ending. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u;
const ENDS_IN_HIRAGANA = /\p{Script=Hiragana}$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Phrases of Chinese and Japanese, within which a title should not be broken: words with the particles and endings behind
 * them, and short compounds. Words come from the dictionary of `Intl.Segmenter`.
 */
export function phrasesIn(text: string): Stretch[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const phrases: Stretch[] = [];
  for (const { segment: word, index: from } of segmenter.segment(text)) {
    if (!UNSPACED.test(word)) continue;
    const to = from + word.length;
    const last = phrases.at(-1);
    if (last?.to === from && goesOn(text.slice(last.from, last.to), word))
      phrases[phrases.length - 1] = { from: last.from, to };
    else phrases.push({ from, to });
  }
  return phrases.filter(({ from, to }) => to - from > 1 && to - from <= MOST);
}

function goesOn(phrase: string, word: string): boolean {
  const length = phrase.length + word.length;
  if (length > MOST) return false;
  if (HIRAGANA.test(word)) return true;
  if (ENDS_IN_HIRAGANA.test(phrase)) return false;
  return word.length === 1 || phrase.length === 1 || length <= COMPOUND;
}
