import type { WriteOptions } from '../model/artifact.ts';
import type { Deck } from '../model/deck.ts';
import { deckView } from './reveal/deck-view.ts';
import { collectImages } from './reveal/images.ts';
import { themeOf } from './reveal/theme.ts';

/** The HTML of the slides of a deck by their ids, each as it stands on the page that `writeReveal` makes. */
export function writeSections(
  deck: Deck,
  { resources, singleFile }: WriteOptions,
): ReadonlyMap<string, string> {
  const report = () => {};
  const { tokens } = themeOf(deck.meta.theme, resources);
  const images = collectImages({ deck, resources, tokens, singleFile, report });
  const { sections } = deckView(deck, { resources, tokens, findImage: images.find, report });
  const slides = sections.flatMap(section => section.slides);
  return new Map(slides.map(slide => [slide.id, resources.render('deck/slide', slide).trim()]));
}
