import type { Stretch } from '../../../text/stretch.ts';
import { WITHOUT_SPACES } from '../../../text/unspaced.ts';
import { foldLetters, growTree, visitTerms } from './term-tree.ts';
import { letterAfter, letterBefore, wordAround } from './word-edges.ts';

/** A term as it is compared: in small letters, with single spaces. */
export function normalTerm(term: string): string {
  return foldLetters(term.normalize('NFC').replace(SPACES, ' ').trim());
}

const SPACES = /\s+/g;

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
  const normal = new Set(terms.map(normalTerm));
  normal.delete('');
  if (normal.size === 0) return () => [];
  const tree = growTree(normal);
  return text => {
    const found: TermMatch[] = [];
    visitTerms(tree, text, (term, from, to) => {
      if (stands(term, text, from, to)) found.push(wholeMatch(term, text, from, to));
    });
    return withoutOverlaps(found);
  };
}

/** How often a term stands in a text: at all, and so that a finder finds it. */
export interface TermCount {
  readonly all: number;
  readonly found: number;
}

/** Counts many terms at once; those that a text does not have are not among them. */
export function countTerms(terms: readonly string[], text: string): ReadonlyMap<string, TermCount> {
  const counts = new Map<string, TermCount>();
  visitTerms(growTree(terms.map(normalTerm)), text, (term, from, to) => {
    const { all, found } = counts.get(term) ?? { all: 0, found: 0 };
    counts.set(term, { all: all + 1, found: found + Number(stands(term, text, from, to)) });
  });
  return counts;
}

/** Letters; shorter terms are found as whole words only: “bit” is not in “arbitrary”. */
const LONG = 5;

function stands(term: string, text: string, from: number, to: number): boolean {
  if (term.length >= LONG || WITHOUT_SPACES.test(term)) return true;
  return (
    !(letterAfter(term, 0) && letterBefore(text, from)) && !(letterBefore(term) && letterAfter(text, to))
  );
}

function wholeMatch(term: string, text: string, from: number, to: number): TermMatch {
  if (term.length < LONG || WITHOUT_SPACES.test(term)) return { term, from, to };
  return { term, ...wordAround(text, from, to) };
}

/** From left to right; of those that overlap the longest term stays. */
function withoutOverlaps(found: readonly TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = [];
  for (const match of found.toSorted((a, b) => a.from - b.from || b.term.length - a.term.length)) {
    const before = kept.at(-1);
    if (!before || before.to <= match.from) kept.push(match);
    else if (match.to > before.to)
      kept[kept.length - 1] = { ...longer(before, match), from: before.from, to: match.to };
  }
  return kept;
}

function longer(a: TermMatch, b: TermMatch): TermMatch {
  return b.term.length > a.term.length ? b : a;
}
