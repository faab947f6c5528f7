import { closest, distance } from 'fastest-levenshtein';

/** “Did you mean …?” for a word that is almost one of the known ones; undefined when none is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word.toLowerCase(), [...known]);
  const near = distance(word.toLowerCase(), nearest) <= Math.max(2, Math.floor(word.length / 3));
  return near ? `Did you mean “${nearest}”?` : undefined;
}
