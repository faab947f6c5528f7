import type { DeckMeta, Slide } from '../../model/deck.ts';
import { closingFacts } from '../../text/closing-facts.ts';
import { blockText, phrasingText } from '../../text/plain-text.ts';

/** All that a slide shows of its own, a block a line: its title first, without the eyebrow and the foot. */
export function visibleText(slide: Slide, meta: DeckMeta): string {
  const facts = FACTS[slide.layout]?.(meta) ?? [];
  return [phrasingText(slide.title ?? []), ...facts, blockText(slide.body)]
    .filter(text => text !== '')
    .join('\n');
}

/** What settings say on a slide. */
const FACTS: Readonly<Partial<Record<Slide['layout'], (meta: DeckMeta) => string[]>>> = {
  title: factsOf,
  closing: meta => closingFacts(meta).map(phrasingText),
};

function factsOf({ subtitle, authors, course, date }: DeckMeta): string[] {
  return [subtitle ?? '', authors?.join(', ') ?? '', course ?? '', date ?? ''];
}
