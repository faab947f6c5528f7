import type { DeckView } from './deck-view.ts';

/** All that slides show, notes aside: what the fonts have to cover. */
export function shownHtml({ sections, title }: DeckView): string {
  const shown = sections.flatMap(({ slides }) =>
    slides.map(({ notesHtml, ...view }) => JSON.stringify(view)),
  );
  return [title, ...shown].join('\n');
}
