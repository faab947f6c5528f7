import type { DeckView } from './deck-view.ts';
import type { Shown } from './face-use.ts';

/** All that slides show, notes aside: what the fonts have to cover. */
export function shownIn({ sections, title, lang }: DeckView): Shown {
  const shown = sections.flatMap(({ slides }) =>
    slides.map(({ notesHtml, ...view }) => JSON.stringify(view)),
  );
  return { html: [title, ...shown].join('\n'), lang };
}
