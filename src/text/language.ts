import { languagesOfFunctionWords } from './function-words.ts';
import { nearestLanguage } from './nearest-language.ts';

/** The language of a text as BCP 47, guessed by its script, its small words, its trigrams; `en` when it says nothing. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const byScript = languageOfScript(sample);
  if (byScript) return byScript;
  if (!LETTER.test(sample)) return 'en';
  const short = sample.length < SHORTEST_SAMPLE;
  if (countOf(CYRILLIC_ALL, sample) <= countOf(LATIN_ALL, sample))
    return short ? 'en' : latinLanguage(sample);
  return cyrillicLanguage(sample) ?? (short ? 'ru' : nearest(sample, 'Cyrillic', CYRILLIC_CODES));
}

/** Letters that only one of the languages has, in the order in which they tell. */
const CYRILLIC_LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ў/iu, 'be'],
  [/[їєґ]/iu, 'uk'],
  [/[ђјљњћџ]/iu, 'sr'],
  [/[ыэё]/iu, 'ru'],
];

function cyrillicLanguage(sample: string): string | undefined {
  return CYRILLIC_LETTERS.find(([letter]) => letter.test(sample))?.[1];
}

/** Letters that tell two languages apart whose small words are alike, the likelier one first. */
const LATIN_LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ß/u, 'de'],
  [/[åÅ]/u, 'sv'],
  [/ä/iu, 'de'],
  [/[ãõ]/iu, 'pt'],
  [/[ñ¿¡]/iu, 'es'],
  [/[ąęł]/iu, 'pl'],
  [/[řů]/iu, 'cs'],
];

function languageOfLetters(among: readonly string[], sample: string): string | undefined {
  return LATIN_LETTERS.find(([letter, lang]) => among.includes(lang) && letter.test(sample))?.[1];
}

/**
 * Small words tell first, since trigrams need long texts; letters and trigrams choose among what the words
 * leave open. A text without any small word is a list of names, of which trigrams know nothing.
 */
function latinLanguage(sample: string): string {
  const named = languagesOfFunctionWords(sample);
  if (named.length === 1) return named[0] as string;
  if (named.length === 0 && isShareBelow(BEYOND_ASCII, sample, FEW_LETTERS)) return 'en';
  const telling = sample.length < SHORTEST_TRIGRAMS ? languageOfLetters(named, sample) : undefined;
  if (telling) return telling;
  const open = Object.entries(LATIN_CODES).filter(([, lang]) => named.length === 0 || named.includes(lang));
  return nearest(sample, 'Latin', Object.fromEntries(open));
}

function nearest(
  sample: string,
  script: 'Latin' | 'Cyrillic',
  codes: Readonly<Record<string, string>>,
): string {
  const code = nearestLanguage(sample, script, Object.keys(codes));
  return (code && codes[code]) || 'en';
}

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
/** In characters; less says nothing. */
const SHORTEST_SAMPLE = 20;
/** Trigrams of less are chance. */
const SHORTEST_TRIGRAMS = 200;
/** Of the letters of a text; fewer stand in names. */
const FEW_LETTERS = 0.01;
const BEYOND_ASCII = /(?=\P{ASCII})\p{L}/gu;
const LETTER = /\p{L}/u;
const CYRILLIC_ALL = /\p{Script=Cyrillic}/gu;
const LATIN_ALL = /\p{Script=Latin}/gu;
const CYRILLIC_CODES: Record<string, string> = { rus: 'ru', ukr: 'uk', bul: 'bg', srp: 'sr', bel: 'be' };
const LATIN_CODES: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  swe: 'sv',
  hun: 'hu',
  ron: 'ro',
  tur: 'tr',
  vie: 'vi',
  ind: 'id',
  hrv: 'hr',
};

/** Scripts that tell the language, or all but. Counted, since a Chinese lecture quotes English terms. */
const SCRIPTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
];

function languageOfScript(text: string): string | undefined {
  const letters = countOf(/\p{L}/gu, text);
  const found = SCRIPTS.map(([script, lang]) => ({ lang, count: countOf(script, text) }));
  const most = found.reduce((a, b) => (b.count > a.count ? b : a), { lang: '', count: 0 });
  if (most.count < letters * 0.3) return undefined;
  const kana = found.find(entry => entry.lang === 'ja')?.count ?? 0;
  return most.lang === 'zh' && kana > most.count * 0.1 ? 'ja' : refineArabic(most.lang, text);
}

function refineArabic(lang: string, text: string): string {
  return lang === 'ar' && countOf(/[پچژگ]/gu, text) > text.length * 0.01 ? 'fa' : lang;
}

function isShareBelow(letters: RegExp, text: string, share: number): boolean {
  return countOf(letters, text) < share * countOf(/\p{L}/gu, text);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
