import type { ComparableSlide } from './comparable-slide.ts';
import { matchSlides, type SlidePair } from './match-slides.ts';
import { stayingPairs } from './staying-pairs.ts';

/** What can differ between a slide and what it was. */
export type Aspect = (typeof ASPECTS)[number];

export const ASPECTS = ['title', 'body', 'notes', 'pictures', 'layout'] as const;

/** A slide that both decks have. */
export interface KeptSlide extends SlidePair {
  /** In what it differs; empty where it is as before. */
  readonly differs: readonly Aspect[];
  /** Whether it stands elsewhere among the others. */
  readonly moved: boolean;
}

/** One deck beside another. Slides are named by their places in the lists. */
export interface SlideComparison {
  /** In the order of the second deck. */
  readonly kept: readonly KeptSlide[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Says of each slide of two decks what became of it. */
export function compareSlides(
  before: readonly ComparableSlide[],
  after: readonly ComparableSlide[],
): SlideComparison {
  const { pairs, removed, added } = matchSlides(before, after);
  const staying = stayingPairs(pairs);
  const kept = pairs.map(pair => ({
    ...pair,
    differs: differences(before[pair.before], after[pair.after]),
    moved: !staying.has(pair),
  }));
  return { kept, removed, added };
}

function differences(a: ComparableSlide | undefined, b: ComparableSlide | undefined): Aspect[] {
  return ASPECTS.filter(aspect => a?.[aspect] !== b?.[aspect]);
}
