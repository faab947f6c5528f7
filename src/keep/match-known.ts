import type { ComparableSlide } from '../compare/comparable-slide.ts';
import { matchSlides, type SlidePair } from '../compare/match-slides.ts';
import { countWords } from '../text/words.ts';

/** Pairs that are less sure may be a slide that went and another one that came. */
const SURE_ENOUGH = 0.35;
/** Words of a text that no two slides have by chance. */
const TELLING = 6;

/**
 * The slides of before among those of now, for keeping what hangs on them. Whoever says exactly the same is the same slide
 * before anything else, whatever it is called: a new slide may have taken its title and much of its text.
 */
export function matchKnown(before: readonly ComparableSlide[], now: readonly ComparableSlide[]): SlidePair[] {
  const same = sameTexts(before, now);
  const taken = new Set(same.map(pair => pair.before));
  const given = new Set(same.map(pair => pair.after));
  const left = placesOf(before, taken);
  const right = placesOf(now, given);
  const found = matchSlides(
    left.flatMap(place => before[place] ?? []),
    right.flatMap(place => now[place] ?? []),
  );
  const others = found.pairs
    .filter(({ sure }) => sure >= SURE_ENOUGH)
    .map(pair => ({ before: left[pair.before] ?? 0, after: right[pair.after] ?? 0, sure: pair.sure }));
  return [...same, ...others].sort((a, b) => a.after - b.after);
}

function sameTexts(before: readonly ComparableSlide[], now: readonly ComparableSlide[]): SlidePair[] {
  const known = loneTexts(before);
  return [...loneTexts(now)].flatMap(([text, after]) => {
    const place = known.get(text);
    if (place === undefined || countWords(text) < TELLING) return [];
    return [{ before: place, after, sure: 1 }];
  });
}

/** Places of slides by their texts, of those that no other slide has. */
function loneTexts(slides: readonly ComparableSlide[]): Map<string, number> {
  const places = new Map<string, number>();
  const shared = new Set<string>();
  for (const [place, { body }] of slides.entries()) {
    if (places.has(body)) shared.add(body);
    places.set(body, place);
  }
  for (const text of shared) places.delete(text);
  return places;
}

function placesOf(slides: readonly unknown[], without: ReadonlySet<number>): number[] {
  return slides.flatMap((_, place) => (without.has(place) ? [] : [place]));
}
