import type { DeckJson } from '../../src/model/deck-json.ts';

/** A deck by the titles of its slides and what they say; the first is the title slide. */
export function deckJson(slides: Readonly<Record<string, string>>): DeckJson {
  const all = Object.entries(slides).map(([title, body], at) => ({
    id: title.toLowerCase(),
    number: at + 1,
    layout: body === '' ? 'title' : 'points',
    section: null,
    title,
    part: null,
    points: [],
    fit: null,
    timing: null,
    text: body === '' ? title : `${title}\n${body}`,
    notes: '',
    lines: [at + 1, at + 1] as const,
  }));
  return { version: 1, source: 'bread.txt', title: 'Bread', lang: 'en', meta: {}, slides: all };
}
