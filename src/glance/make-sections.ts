import type { Built } from '../build.ts';
import { composePart } from '../compose/index.ts';
import { fitSlides } from '../fit/index.ts';
import { composeKeptPart } from '../keep/compose-kept-part.ts';
import { type Deck, type Section, type Slide, type SlideTiming, slidesOf } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { paceDeck } from '../pace/pace-deck.ts';
import { writeSections } from '../write/index.ts';
import type { Stretch } from './find-stretch.ts';
import { type Excerpt, readStretch } from './read-stretch.ts';
import { sectionsAs } from './sections-as.ts';
import { countsForItself, headsOnlyItself } from './stays-within.ts';
import type { Surroundings } from './surroundings.ts';

/** The HTML of some slides, by their ids, in order. */
export type Sections = ReadonlyMap<string, string>;

/** Slides of a deck, and those that stand in their place after an edit. */
export interface Glimpse {
  /** Ids of slides that follow each other. */
  readonly before: readonly string[];
  readonly now: Sections;
}

/** How some slides of a deck are made from nothing but their own lines. */
export interface SectionMaker {
  /** Undefined where these lines say something that goes beyond their slides. */
  readonly make: (excerpt: Excerpt) => Glimpse | undefined;
}

/** Where slides are made. */
export interface Spot {
  readonly built: Built;
  /** The level of headings that make slides. */
  readonly level: number;
  readonly stretch: Stretch;
  readonly around: Surroundings;
}

/** Makes the slides of a stretch as the whole build would, as long as the stretch says nothing of the others. */
export function sectionMaker(spot: Spot, isPacedAlone: boolean): SectionMaker {
  const { built, level, stretch, around } = spot;
  const { deck, making } = built;
  return {
    make: excerpt => {
      const part = readStretch(excerpt, built);
      const beside = { composed: making.composed, level };
      if (!part || !headsOnlyItself(part, stretch, beside)) return undefined;
      const composed = compose(part, spot);
      if (!composed || !countsForItself(composed, stretch, beside)) return undefined;
      if (slidesOf(composed).some(({ id }) => around.taken.has(id))) return undefined;
      const parts = fitSlides({ ...composed, messages: [] }, making.type);
      if (parts.messages.length > 0) return undefined;
      const paced = isPacedAlone ? pacedAlone(parts, built) : parts;
      const shown = paced.sections.map(section => numbered(section, around.fitted, isPacedAlone));
      const now = writeSections({ ...deck, sections: shown, messages: [] }, making.writing);
      return { before: around.fitted.map(({ id }) => id), now };
    },
  };
}

/** The slides of a part in the sections of the deck, by the names that they have there. */
function compose(part: Outline, { built, level, stretch, around }: Spot): Deck | undefined {
  const { path, taken, known } = around;
  const whole = { meta: built.deck.meta, level, path, taken };
  const composeWith = (sidecar?: Sidecar) => {
    const deck = composePart(part, whole, sidecar);
    return { deck, sections: sectionsAs(stretch, deck.sections) };
  };
  const { deck, sections } = composeWith(known?.sidecar);
  if (!sections || !known) return sections && { ...deck, sections };
  return composeKeptPart(sidecar => {
    const again = composeWith(sidecar);
    return { ...again.deck, sections: again.sections ?? [] };
  }, known);
}

/** As if the lecture had no other slide and no end. */
function pacedAlone(deck: Deck, { making }: Built): Deck {
  const { duration: _, ...meta } = deck.meta;
  return paceDeck({ ...deck, meta }, making.sidecar?.rehearsed);
}

/** What was fitted, counted on from the slides that stand before it; with the times of before where it has none. */
function numbered(section: Section, before: readonly Slide[], isPacedAlone: boolean): Section {
  const first = before[0]?.number ?? 1;
  const slides = section.slides.map((slide): Slide => {
    const { timing: own, ...rest } = slide;
    const known = before.find(({ id }) => id === slide.id)?.timing;
    const timing: SlideTiming | undefined = isPacedAlone ? own : known;
    return { ...rest, number: first + slide.number - 1, ...(timing ? { timing } : {}) };
  });
  return { ...section, slides };
}
