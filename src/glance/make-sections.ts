import type { Built } from '../build.ts';
import { composePart, levelOf } from '../compose/index.ts';
import { fitSlides } from '../fit/index.ts';
import { type Deck, type Slide, type SlideTiming, slidesOf } from '../model/deck.ts';
import { baseOf } from '../model/sidecar.ts';
import { paceDeck } from '../pace/pace-deck.ts';
import { phrasingText } from '../text/plain-text.ts';
import { writeSections } from '../write/index.ts';
import type { Stretch } from './find-stretch.ts';
import { type Excerpt, readStretch } from './read-stretch.ts';

/** The HTML of some slides, by their ids. */
export type Sections = ReadonlyMap<string, string>;

/** How some slides of a deck are made from nothing but their own lines. */
export interface SectionMaker {
  /** Undefined where these lines make other slides than those, or more, or something that goes beyond them. */
  readonly make: (excerpt: Excerpt) => Sections | undefined;
}

/** Makes the slides of a stretch as the whole build would, as long as the stretch says nothing of the others. */
export function sectionMaker(built: Built, stretch: Stretch, isPacedAlone: boolean): SectionMaker {
  const { deck, outline, making } = built;
  const level = levelOf(outline, deck.meta);
  const fitted = fittedOf(deck, stretch);
  return {
    make: excerpt => {
      const part = readStretch(excerpt, built);
      const composed = part && slidesOf(composePart(part, { meta: deck.meta, level }));
      const slides = composed && named(composed, stretch.slides);
      if (!slides) return undefined;
      const parts = fitSlides(deckOf(deck, stretch, slides), making.type);
      if (parts.messages.length > 0) return undefined;
      const paced = isPacedAlone ? pacedAlone(parts) : parts;
      const shown = numbered(slidesOf(paced), fitted, isPacedAlone);
      return shown && writeSections(deckOf(deck, stretch, shown), making.writing);
    },
  };
}

/** The slides of the finished deck that a stretch became. */
function fittedOf(deck: Deck, { slides }: Stretch): readonly Slide[] {
  const bases = new Set(slides.map(({ id }) => baseOf(id)));
  return slidesOf(deck).filter(({ id }) => bases.has(baseOf(id)));
}

/** The slides under the names that they had; undefined where they are not the same subject. */
function named(slides: readonly Slide[], before: readonly Slide[]): readonly Slide[] | undefined {
  if (slides.length !== before.length) return undefined;
  const same = slides.every((slide, index) => titleOf(slide) === titleOf(before[index]));
  if (!same) return undefined;
  return slides.map((slide, index): Slide => {
    const { id, idByHeadings, formerIds, part } = before[index] ?? slide;
    const { part: _, ...rest } = slide;
    return {
      ...rest,
      id,
      ...(part ? { part } : {}),
      ...(idByHeadings === undefined ? {} : { idByHeadings }),
      ...(formerIds ? { formerIds } : {}),
    };
  });
}

function titleOf(slide: Slide | undefined): string {
  return phrasingText(slide?.title ?? []);
}

/** The deck with nothing but some slides of one section. */
function deckOf(deck: Deck, { section }: Stretch, slides: readonly Slide[]): Deck {
  return { ...deck, sections: [{ ...section, slides }], messages: [] };
}

/** As if the lecture had no other slide and no end. */
function pacedAlone(deck: Deck): Deck {
  const { duration: _, ...meta } = deck.meta;
  return paceDeck({ ...deck, meta });
}

/** What was fitted, with the numbers of before; undefined where the slides are not the same ones any more. */
function numbered(
  slides: readonly Slide[],
  before: readonly Slide[],
  isPacedAlone: boolean,
): readonly Slide[] | undefined {
  if (slides.length !== before.length) return undefined;
  if (slides.some((slide, index) => slide.id !== before[index]?.id)) return undefined;
  return slides.map((slide, index): Slide => {
    const { timing: own, ...rest } = slide;
    const { number = slide.number, timing: known } = before[index] ?? {};
    const timing: SlideTiming | undefined = isPacedAlone ? own : known;
    return { ...rest, number, ...(timing ? { timing } : {}) };
  });
}
