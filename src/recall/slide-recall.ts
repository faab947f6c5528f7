import type { Slide } from '../model/deck.ts';

/** What was made of the slides of a lecture the last time, for who makes it again after each edit. */
export interface SlideRecall<T> {
  /** What all slides depend on, as text; what was made under another is worth nothing. */
  context: string;
  /** By the id of the slide. */
  kept: ReadonlyMap<string, Recalled<T>>;
}

export interface Recalled<T> {
  readonly slide: Slide;
  readonly made: T;
}

/** Nothing was made yet. */
export function emptyRecall<T>(): SlideRecall<T> {
  return { context: '', kept: new Map() };
}

/** What was made before, and the place for what is made now, which takes its place once it is complete. */
export interface Recalling<T> {
  readonly find: (id: string) => Recalled<T> | undefined;
  readonly keep: (slide: Slide, made: T) => void;
  readonly finish: () => void;
}

/** Begins to make all slides again. */
export function recallFrom<T>(recall: SlideRecall<T> | undefined, context: () => string): Recalling<T> {
  if (!recall) return { find: () => undefined, keep: () => {}, finish: () => {} };
  const now = context();
  const known: ReadonlyMap<string, Recalled<T>> = recall.context === now ? recall.kept : new Map();
  const kept = new Map<string, Recalled<T>>();
  return {
    find: id => known.get(id),
    keep: (slide, made) => kept.set(slide.id, { slide, made }),
    finish: () => Object.assign(recall, { context: now, kept }),
  };
}

/** Plain data as text, places left out: two that say the same make the same text. */
export function sayWithoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    key === 'position' || key === 'place' ? undefined : inner,
  );
}
