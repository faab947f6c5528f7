import type { Deck, Slide } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import { linesBetween } from '../recall/lines-between.ts';
import { shiftSlide } from '../recall/shift-slide.ts';
import { recallFrom, type SlideRecall, sayWithoutPlaces } from '../recall/slide-recall.ts';
import { fitSlide } from './fit-slide.ts';
import { type Typography, typographyOfSlide } from './measure/typography.ts';
import { numberSlides } from './number-slides.ts';
import { sayTooLong } from './say-too-long.ts';

/** The slides that others were fitted into. */
export type FitRecall = SlideRecall<readonly Slide[]>;

/**
 * Makes every slide fit a theme: chooses a layout and a size for each, splits what is clearly too much by
 * meaning, and numbers the slides again. The same deck and typography give the same result on every machine, and
 * also where `recall` holds what was made of the same slides before.
 */
export function fitSlides(deck: Deck, type: Typography, recall?: FitRecall): Deck {
  const messages: Message[] = [];
  const recalling = recallFrom(recall, () => contextOf(deck, type));
  const fitted = (slide: Slide): readonly Slide[] => {
    const known = recalling.find(slide.id);
    const moved = known && linesBetween(known.slide, slide);
    if (known && moved !== undefined) return known.made.map(part => shiftSlide(part, moved));
    const own = typographyOfSlide(type);
    const spoken = fitSlide(slide, deck.meta, own).map(part => sayTooLong(part, own, deck.source));
    messages.push(...spoken.flatMap(part => part.messages));
    return spoken.map(part => part.slide);
  };
  const sections = deck.sections.map(section => ({
    ...section,
    slides: section.slides.flatMap(slide => {
      const said = messages.length;
      const parts = fitted(slide);
      // What there is to say about a slide is to be said again.
      if (messages.length === said) recalling.keep(slide, parts);
      return parts;
    }),
  }));
  recalling.finish();
  return { ...deck, sections: numberSlides(sections), messages: [...deck.messages, ...messages] };
}

function contextOf({ meta, source }: Deck, { tokens, scale, space }: Typography): string {
  return sayWithoutPlaces([source, meta, tokens, scale, space]);
}
