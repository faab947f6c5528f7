import type { Stretch } from './stretch.ts';

/** So many letters of a phrase stay together. */
const MOST = 14;
/** They make a noun of the word behind them. */
const NOUN_MAKERS = ['การ', 'ความ', 'ผู้', 'นัก'];
/** Small words that belong to the word behind them: no line of a title should end with one. */
const LEAN_FORWARD = new Set([
  ...NOUN_MAKERS,
  ...'ที่ ซึ่ง อัน และ หรือ แต่ ของ ใน จาก กับ แก่ ต่อ โดย ด้วย เพื่อ เป็น คือ ไม่ สู่ ถึง จะ ได้'.split(' '),
]);
/** Those that belong to the word before them. */
const LEAN_BACK = new Set('นี้ นั้น กัน เอง ไว้'.split(' '));
/** Says the word before it once more, and stands behind a space. */
const REPEAT = 'ๆ';
const LETTER = /[\u0e01-\u0e4e]/;
const STARTS_WITH_LETTER = /^[\u0e01-\u0e4e]/;

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has letters of Thai. */
export function hasThai(text: string): boolean {
  return LETTER.test(text);
}

/** Words of Thai that are made of several, and those before the sign that repeats them: it begins no line. */
export function thaiWords(text: string): Stretch[] {
  return phrasesOf(text, before => NOUN_MAKERS.includes(before));
}

/** Phrases of Thai within which a title should not be broken: words with the small words around them. */
export function thaiPhrases(text: string): Stretch[] {
  return phrasesOf(text, (before, word) => LEAN_FORWARD.has(before) || LEAN_BACK.has(word));
}

/** Words joined where the two belong together, and where one is repeated. Those that are joined to none are left out. */
function phrasesOf(text: string, belong: (before: string, word: string) => boolean): Stretch[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const phrases: Array<Stretch & { readonly words: number; readonly last: string }> = [];
  for (const { segment: word, index: from } of segmenter.segment(text)) {
    if (!STARTS_WITH_LETTER.test(word)) continue;
    const to = from + word.length;
    const before = phrases.at(-1);
    const joins =
      before &&
      to - before.from <= MOST &&
      (word === REPEAT ? from - before.to <= 1 : from === before.to && belong(before.last, word));
    if (joins) phrases[phrases.length - 1] = { from: before.from, to, words: before.words + 1, last: word };
    else phrases.push({ from, to, words: 1, last: word });
  }
  return phrases.flatMap(({ from, to, words }) => (words > 1 ? [{ from, to }] : []));
}
