import type { Stretch } from './read-phrasing.ts';

/** A term as it is compared: in small letters, with single spaces. */
export function normalTerm(term: string): string {
  return term.normalize('NFC').replace(SPACES, ' ').trim().toLowerCase();
}

const SPACES = /[\s\u00a0\u202f]+/g;

export interface TermMatch extends Stretch {
  /** Normal. */
  readonly term: string;
}

/** Finds every place of some terms in a text, the longest term first. */
export type FindTerms = (text: string) => TermMatch[];

/**
 * A finder of terms, whatever their capitals. A longer term is also found within a longer word, which is then the
 * match as a whole, since what is left of it would give the term away.
 */
export function termFinder(terms: readonly string[]): FindTerms {
  const normal = [...new Set(terms.map(normalTerm))].filter(term => term !== '');
  if (normal.length === 0) return () => [];
  const byLength = normal.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(byLength.map(term => `(${patternOf(term)})`).join('|'), 'giu');
  return text =>
    [...text.matchAll(pattern)].map(match => ({
      term: byLength[match.slice(1).findIndex(group => group !== undefined)] ?? '',
      from: match.index,
      to: match.index + match[0].length,
    }));
}

/** Letters; shorter terms are found as whole words only: “bit” is not in “arbitrary”. */
const LONG = 5;
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WORD = /[\p{L}\p{N}]$/u;
/** A letter of a script that sets no spaces between words. */
export const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

function patternOf(term: string): string {
  const words = term.replace(SPECIAL, '\\$&').replace(/ /g, String.raw`[\s\u00a0\u202f]+`);
  if (WITHOUT_SPACES.test(term)) return words;
  const [before, after] =
    term.length >= LONG ? [`${LETTER}*`, `${LETTER}*`] : [`(?<!${LETTER})`, `(?!${LETTER})`];
  return `${STARTS_WORD.test(term) ? before : ''}${words}${ENDS_WORD.test(term) ? after : ''}`;
}
