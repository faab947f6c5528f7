import type { ComparableSlide } from './comparable-slide.ts';

/** Two lists of slides while they are being paired. Slides are named by their places in them. */
export interface Pairing {
  readonly before: readonly ComparableSlide[];
  readonly after: readonly ComparableSlide[];
  /** By the place of a slide in `after`. */
  readonly partners: Map<number, Partner>;
  /** By the place of a slide in `before`: the place of its partner. */
  readonly taken: Map<number, number>;
}

export interface Partner {
  readonly other: number;
  readonly sure: number;
}

/** Makes two slides a pair, if neither has a partner yet. */
export function pair({ partners, taken }: Pairing, before: number, after: number, sure: number): void {
  if (taken.has(before) || partners.has(after)) return;
  partners.set(after, { other: before, sure });
  taken.set(before, after);
}

/** Places in a list of slides that have no partner. */
export function openPlaces(slides: readonly unknown[], known: ReadonlyMap<number, unknown>): number[] {
  return slides.flatMap((_, place) => (known.has(place) ? [] : [place]));
}
