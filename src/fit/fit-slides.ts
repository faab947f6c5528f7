import type { ThemeTokens } from '../model/artifact.ts';
import type { Deck } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import { fitSlide } from './fit-slide.ts';
import { numberSlides } from './number-slides.ts';
import { sayTooLong } from './say-too-long.ts';

/**
 * Makes every slide fit a theme: chooses a body size for each, splits what is clearly too much by meaning,
 * and numbers the slides again.
 */
export function fitSlides(deck: Deck, tokens: ThemeTokens): Deck {
  const messages: Message[] = [];
  const sections = deck.sections.map(section => ({
    ...section,
    slides: section.slides.flatMap(slide =>
      fitSlide(slide, tokens).map(part => {
        const spoken = sayTooLong(part, tokens, deck.source);
        messages.push(...spoken.messages);
        return spoken.slide;
      }),
    ),
  }));
  return { ...deck, sections: numberSlides(sections), messages: [...deck.messages, ...messages] };
}
