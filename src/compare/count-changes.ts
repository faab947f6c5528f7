import type { ChangeCounts } from '../message/changing.ts';
import type { DeckJson, SlideJson } from '../model/deck-json.ts';
import { comparableOfJson } from './comparable-slide.ts';
import { compareSlides, type SlideComparison } from './compare-slides.ts';

/**
 * How a deck differs from the one that it replaces, in numbers for the line that a build prints. Undefined where that
 * is another lecture: one without a slide in common.
 */
export function countChanges(before: DeckJson, after: DeckJson): ChangeCounts | undefined {
  const comparison = compareSlides(before.slides.map(comparableOfJson), after.slides.map(comparableOfJson));
  return comparison.kept.length === 0 ? undefined : countsOf(comparison, before, after);
}

/** What was found, in numbers. */
export function countsOf(
  { kept, removed, added }: SlideComparison,
  before: DeckJson,
  after: DeckJson,
): ChangeCounts {
  const numbers = (places: readonly number[]) =>
    places.map(place => after.slides[place]?.number ?? place + 1);
  const changed = kept.filter(({ differs }) => differs.length > 0);
  const moved = kept.filter(slide => slide.moved && slide.differs.length === 0);
  return {
    slides: after.slides.length,
    asBefore: kept.length - changed.length - moved.length,
    changed: numbers(changed.map(slide => slide.after)),
    moved: numbers(moved.map(slide => slide.after)),
    added: numbers(added),
    removed: removed.map(place => nameOf(before.slides[place])),
  };
}

/** The title, or how the slide begins where it has none. */
function nameOf(slide: SlideJson | undefined): string {
  return slide?.title || slide?.text.split('\n', 1)[0] || String(slide?.number ?? '');
}
