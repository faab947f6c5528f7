import type { ComparableSlide } from './comparable-slide.ts';
import { openPlaces, type Pairing, pair } from './pairing.ts';

/**
 * Pairs slides that are equal in title and body, those first that are equal in more. Where several are equal to each
 * other they are paired in their order.
 */
export function pairEqual(pairing: Pairing): void {
  for (const key of KEYS) {
    const open = new Map<string, number[]>();
    for (const place of openPlaces(pairing.before, pairing.taken))
      put(open, keyAt(pairing.before, place, key), place);
    for (const place of openPlaces(pairing.after, pairing.partners)) {
      const other = open.get(keyAt(pairing.after, place, key))?.shift();
      if (other !== undefined) pair(pairing, other, place, 1);
    }
  }
}

const KEYS: ReadonlyArray<(slide: ComparableSlide) => string> = [
  ({ id, title, body, pictures, notes }) => [id, title, body, pictures, notes].join('\0'),
  ({ section, title, body, pictures, notes }) => [section, title, body, pictures, notes].join('\0'),
  ({ id, title, body, pictures }) => [id, title, body, pictures].join('\0'),
  ({ title, body, pictures }) => [title, body, pictures].join('\0'),
];

function keyAt(
  slides: readonly ComparableSlide[],
  place: number,
  key: (slide: ComparableSlide) => string,
): string {
  const slide = slides[place];
  return slide ? key(slide) : '';
}

function put(open: Map<string, number[]>, key: string, place: number): void {
  const places = open.get(key);
  if (places) places.push(place);
  else open.set(key, [place]);
}
