import type { Deck } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import { fitSlide } from './fit-slide.ts';
import type { Typography } from './measure/typography.ts';
import { numberSlides } from './number-slides.ts';
import { sayTooLong } from './say-too-long.ts';

/**
 * Makes every slide fit a theme: chooses a layout and a size for each, splits what is clearly too much by
 * meaning, and numbers the slides again. The same deck and typography give the same result on every machine.
 */
export function fitSlides(deck: Deck, type: Typography): Deck {
  const messages: Message[] = [];
  const sections = deck.sections.map(section => ({
    ...section,
    slides: section.slides.flatMap(slide =>
      fitSlide(slide, deck.meta, type).map(part => {
        const spoken = sayTooLong(part, type, deck.source);
        messages.push(...spoken.messages);
        return spoken.slide;
      }),
    ),
  }));
  return { ...deck, sections: numberSlides(sections), messages: [...deck.messages, ...messages] };
}
