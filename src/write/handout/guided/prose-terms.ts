import type { PhrasingContent } from 'mdast';
import { phrasingText } from '../../../text/plain-text.ts';
import { splitSentences } from '../../../text/sentences.ts';

/** What a student listens for in a point or paragraph, the surest first. `lang` as BCP 47. */
export function proseTerms(children: readonly PhrasingContent[], lang: string): string[] {
  const text = phrasingText(children);
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(match => (match[1] ?? match[0]).trim());
  return [
    ...found(QUOTED),
    ...found(EXPLAINED),
    ...found(DATE),
    ...(CAPITALISES_NOUNS.test(lang) ? [] : namesIn(text, lang)),
    ...found(QUANTITY),
    ...found(YEAR),
    ...(HAN.test(text) ? found(LATIN_WORD) : []),
  ];
}

const QUOTED =
  /(?:[“«„「『《]|(?<!\p{L})")\s*([\p{L}\p{N}][^“”«»„「」『』《》"\n]{1,36}?)[.,]?\s*[”»“」』》"]/gu;
/** A name and what it is, on one line: “Osmosis: water passes …”, “Осмос — это …”. */
const EXPLAINED = /^\s*(\p{L}[^:：.,;!?\n]{1,30}?)(?:\s?：|:\s|\s[–—]\s)\S.{12,}/gu;
const DATE =
  /\b\d{1,2}\.?\s\p{L}{3,12}\s(?:1\d|20)\d{2}\b|\b\p{Lu}\p{L}{2,12}\s\d{1,2},\s(?:1\d|20)\d{2}\b|\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu;
/** Small numbers are also those of slides and pages. */
const QUANTITY = /(?<![\p{L}\p{N}.,])(?:\d+(?:[.,]\d+)+|\d{3,}|\d+(?=\s?%))(?:\s?%)?(?![\p{L}\p{N}])/gu;
const YEAR = /(?<![\p{L}\p{N}])(?:1\d|20)\d{2}(?![\p{L}\p{N}])/gu;
const LATIN_WORD = /(?<![A-Za-z])[A-Za-z][A-Za-z-]{4,}(?:\s[A-Za-z][A-Za-z-]{2,})?(?![A-Za-z])/g;
const HAN = /\p{Script=Han}/u;
/** Languages in which every noun has a capital. */
const CAPITALISES_NOUNS = /^(?:de|lb|nds)\b/;
const NAME =
  /(?<=(?<!\p{L})\p{Ll}[\p{L}-]*,?\s(?:\p{Ll}{1,4}[’'])?)\p{Lu}[\p{L}-]{3,}(?:\s\p{Lu}[\p{L}-]+)*/gu;

/** Words with a capital that no sentence begins with, those of several words first. */
function namesIn(text: string, lang: string): string[] {
  if (text.search(NAME) < 0) return [];
  const names = splitSentences(text, lang).flatMap(sentence =>
    [...sentence.matchAll(NAME)].map(match => match[0]),
  );
  return names.toSorted((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')));
}

/**
 * The longest word of a text: where nothing else stands out, it is most often what the sentence is about. In languages in
 * which nouns have capitals it is a noun; none in scripts without spaces, nor in a text of a few words.
 */
export function longestWord(children: readonly PhrasingContent[], lang: string): string[] {
  const words = phrasingText(children).match(WORD) ?? [];
  const pattern = CAPITALISES_NOUNS.test(lang) ? LONG_NOUN : LONG_WORD;
  const long = words.filter(word => pattern.test(word) && !ADVERB.test(word));
  return words.length < FEW_WORDS ? [] : long.toSorted((a, b) => b.length - a.length).slice(0, 3);
}

const WORD = /[\p{L}\p{M}-]+/gu;
const FEW_WORDS = 5;
const LONG_WORD =
  /^(?:[\p{Script=Latin}\p{M}-]{9,}|[\p{Script=Cyrillic}\p{Script=Greek}\p{M}-]{9,}|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}]{6,})$/u;
const LONG_NOUN = /^\p{Lu}[\p{L}-]{8,}$/u;
/** They are long and say little: probably, généralement, probablemente. */
const ADVERB = /(?:ly|ment|mente)$/;
