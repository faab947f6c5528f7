import type { ComparableSlide } from './comparable-slide.ts';
import { pairAlike } from './pair-alike.ts';
import { pairBetween } from './pair-between.ts';
import { pairEqual } from './pair-equal.ts';
import { openPlaces, type Pairing } from './pairing.ts';

/** The same slide in two decks, by its place in each list. */
export interface SlidePair {
  readonly before: number;
  readonly after: number;
  /** How sure it is that they are the same, from just above 0 to 1; 1 where title and body are equal. */
  readonly sure: number;
}

export interface SlideMatch {
  /** In the order of the second list; each slide stands in one pair at most. */
  readonly pairs: readonly SlidePair[];
  /** Places in the first list of slides that are no more. */
  readonly removed: readonly number[];
  /** Places in the second list of slides that are new. */
  readonly added: readonly number[];
}

/**
 * Finds the slides of one deck in another by what they hold, so that they are known again when they moved, were renamed
 * or reworded, and when a new slide took their title or their id. Nearly linear in the number of slides. Equal slides
 * come first; the others are paired by likeness of words, title, id and section, the likeliest first; those with
 * nothing in common are removed and added.
 *
 * To keep ids or what hangs on them: hand in the slides of the last build and those of now (`joinParts` of both where
 * subjects count and not their parts), and let `after` take over what belongs to `before`. `SURE` says from where on
 * this needs no question; below it, ask or tell.
 */
export function matchSlides(
  before: readonly ComparableSlide[],
  after: readonly ComparableSlide[],
): SlideMatch {
  const pairing: Pairing = { before, after, partners: new Map(), taken: new Map() };
  pairEqual(pairing);
  pairAlike(pairing);
  pairBetween(pairing);
  return {
    pairs: [...pairing.partners.entries()]
      .map(([place, { other, sure }]) => ({ before: other, after: place, sure }))
      .sort((a, b) => a.after - b.after),
    removed: openPlaces(before, pairing.taken),
    added: openPlaces(after, pairing.partners),
  };
}

/** Pairs below it are likely, and no more than that. */
export const SURE = 0.5;
