import type { SlidePair } from './match-slides.ts';

/**
 * The most pairs that keep their order in both decks: the others have moved. A slide that went from the end to the
 * beginning moved alone; those that it passed did not.
 */
export function stayingPairs(pairs: readonly SlidePair[]): ReadonlySet<SlidePair> {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(({ before }, at) => {
    const length = lowerBound(ends, pairs, before);
    previous[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  });
  const staying = new Set<SlidePair>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) staying.add(pair);
  }
  return staying;
}

/** How many of the rising runs found so far end below a place; `ends` are indexes of pairs. */
function lowerBound(ends: readonly number[], pairs: readonly SlidePair[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[ends[middle] ?? -1]?.before ?? -1) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
