import {
  type ComparableSlide,
  comparableOfJson,
  comparableOfSlide,
  joinParts,
} from '../compare/comparable-slide.ts';
import type { Deck } from '../model/deck.ts';
import type { DeckJson } from '../model/deck-json.ts';

/** A subject as it was when it was last seen. */
export interface KnownSlide {
  readonly slide: ComparableSlide;
  /** The id by which others may have a link to it; absent while it is so new that nobody has. */
  readonly published?: string;
}

/** The subjects of a lecture as they were when they were last seen, so that they are known again. */
export type Memory = readonly KnownSlide[];

/** What a written deck tells: all its ids may be in use. */
export function memoryOf({ slides }: DeckJson): Memory {
  return joinParts(slides.map(comparableOfJson)).map(slide => ({ slide, published: slide.id }));
}

/** The subjects of a deck. */
export function subjectsOf({ sections }: Deck): ComparableSlide[] {
  return joinParts(
    sections.flatMap(section => section.slides.map(slide => comparableOfSlide(slide, section))),
  );
}
