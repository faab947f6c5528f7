import { phrasesIn } from './phrases.ts';
import type { Stretch } from './stretch.ts';
import { hasThai, thaiPhrases, thaiWords } from './thai-phrases.ts';
import { WITHOUT_SPACES } from './unspaced.ts';

/**
 * What stays together on a line, in the order of the text: a small number and what it counts (“6 February”), a number and
 * its unit (“0,5 mg”), what counts and its number (“Art. 48”), a sign and the word from which a space parts it (“« oui »”,
 * “pourquoi ?”, “Oslo –”), letters with full stops (“z. B.”), and words joined by hyphens that have no more than so many letters, each with the signs
 * around it. Where compounds are kept, so are words of Korean, and phrases of Chinese, Japanese and Thai; elsewhere words
 * of Thai that are made of several.
 */
export function keptTogether(text: string, compounds: number): readonly Stretch[] {
  const numbers = boundIn(text);
  const words = compounds > 0 ? wordsIn(text, compounds) : hasThai(text) ? thaiWords(text) : NONE;
  if (words.length === 0 || numbers.length === 0) return words.length > 0 ? words : numbers;
  return joined(inOrder([...numbers, ...words]));
}

/** What is bound by its kind, in bodies as well as in titles. */
function boundIn(text: string): readonly Stretch[] {
  const numbers = DIGIT.test(text) ? found(text, NUMBERS) : NONE;
  const signs = APART.test(text) ? found(text, SIGNS) : NONE;
  if (signs.length === 0 || numbers.length === 0) return signs.length > 0 ? signs : numbers;
  return joined(inOrder([...numbers, ...signs]));
}

function inOrder(stretches: readonly Stretch[]): Stretch[] {
  return stretches.toSorted((a, b) => a.from - b.from);
}

/** Whether words that spaces part stay together somewhere in the body of a text. */
export function bindsWords(text: string): boolean {
  return (DIGIT.test(text) && text.search(NUMBERS) >= 0) || (APART.test(text) && text.search(SIGNS) >= 0);
}

/** So long are the compounds that stay whole in the title of a slide, and in larger titles; none do in its body. */
export const COMPOUND = { title: 18, largeTitle: 10, body: 0 };

const NONE: readonly Stretch[] = [];
const DIGIT = /\d/;
/** Words that are counted have a few letters; longer stretches might not find room. */
const COUNTED = String.raw`(?<![\p{L}\p{N}.,:/–-])\d{1,2} \p{L}[\p{L}\p{M}]{1,11}(?![\p{L}\p{M}\p{N}-])`;
const COUNTS = String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,4}\.|§§?|EUR|USD|CHF|GBP|No) \d{1,4}(?![\p{L}\p{N}])`;
const UNITS =
  '%|‰|°[CF]|[€$£]|EUR|USD|CHF|GBP|[kcm]?m[²³]?|[mµk]?g|[mc]?l|[kMG]?Hz|[kMG]?Wh?|[kM]?Pa|[kM]?J|[kmµ]?V|m?mol|min|ms|[shKNA]|Mio|Mrd|млн|млрд|тыс|км|кг|м|г';
const MEASURED = String.raw`(?<![\p{L}\p{N}])\d[\d.,]{0,8} (?:${UNITS})(?![\p{L}\p{N}])`;
const NUMBERS = new RegExp([MEASURED, COUNTED, COUNTS].join('|'), 'gu');
/** Signs that a space parts from their word, as French writes them, and dashes, which begin no line. */
const APART = / [;:!?»–—]|« |(?<!\S)\p{L}\. \p{L}\./u;
const BEHIND = String.raw` [;:!?»–—]{1,2}[.,;)]?(?!\S)`;
const SIGNS = new RegExp(
  String.raw`« [^\s«»]{1,16}(?:${BEHIND})*|(?<!\S)\S{1,16}(?:${BEHIND})+|(?<!\S)\p{L}\.(?: \p{L}\.)+`,
  'gu',
);
/** What a title counts: “Lecture 9:”, “WS 2025/26”. */
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}]{1,9} \d{1,3}(?=:|[.)]?(?:$| [–—]))|\p{Lu}{2,4} \d{2,4}(?:\/\d{2,4})?(?![\p{L}\p{N}]))/gu;
const TOKEN = /\S+/gu;
const JOINED = /[\p{L}\p{N}][-‐–][\p{L}\p{N}]/u;

/** Words of Korean are broken between any two syllables unless they are kept. */
const KOREAN = /^[\p{Script=Hangul}\p{P}]{2,12}$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** What is kept together in titles, in the order of the text. */
function wordsIn(text: string, longest: number): readonly Stretch[] {
  const named = DIGIT.test(text) ? found(text, NUMBERED) : NONE;
  const compounds = JOINED.test(text) ? [...named, ...compoundsIn(text, longest)] : named;
  const korean = HANGUL.test(text)
    ? found(text, TOKEN).filter(({ from, to }) => KOREAN.test(text.slice(from, to)))
    : NONE;
  const phrases = UNSPACED.test(text) ? phrasesIn(text) : NONE;
  const thai = hasThai(text) ? thaiPhrases(text) : NONE;
  const others = [...korean, ...phrases, ...thai];
  return joined(inOrder([...compounds, ...others]));
}

function compoundsIn(text: string, longest: number): readonly Stretch[] {
  return found(text, TOKEN).filter(({ from, to }) => {
    const token = text.slice(from, to);
    return token.length <= longest && JOINED.test(token) && !WITHOUT_SPACES.test(token);
  });
}

function found(text: string, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: part, index }) => ({
    from: index,
    to: index + part.length,
  }));
}

/** Stretches that overlap are one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last && stretch.from < last.to)
      all.splice(-1, 1, { from: last.from, to: Math.max(last.to, stretch.to) });
    else all.push(stretch);
  }
  return all;
}
