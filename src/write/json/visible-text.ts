import type { DeckMeta, Slide } from '../../model/deck.ts';
import { blockText, phrasingText } from '../../text/plain-text.ts';

/** All that a slide shows of its own, a block a line: its title first, without the eyebrow and the foot. */
export function visibleText(slide: Slide, meta: DeckMeta): string {
  const facts = slide.layout === 'title' ? factsOf(meta) : [];
  return [phrasingText(slide.title ?? []), ...facts, blockText(slide.body)]
    .filter(text => text !== '')
    .join('\n');
}

function factsOf({ subtitle, authors, course, date }: DeckMeta): string[] {
  return [subtitle ?? '', authors?.join(', ') ?? '', course ?? '', date ?? ''];
}
