import type { DeckView } from './deck-view.ts';
import type { Shown } from './face-use.ts';

/** All that slides show, notes aside: what the fonts have to cover. */
export function shownIn({ sections, title, lang }: DeckView): Shown {
  const shown = sections.flatMap(({ slides }) =>
    slides.map(({ notesHtml, ...view }) => JSON.stringify(view)),
  );
  return { html: [title, ...shown].join('\n'), lang };
}

/** The letters of all notes, each once: the lecture as one page and the speaker view show them. */
export function saidIn({ sections }: DeckView): string {
  const notes = sections.flatMap(({ slides }) => slides.map(({ notesHtml }) => notesHtml.replace(TAGS, '')));
  return [...new Set(notes.join(''))].join('');
}

const TAGS = /<[^>]*>/g;
