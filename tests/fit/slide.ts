import type { List, ListItem } from 'mdast';
import type { Block, Deck, Slide } from '../../src/model/deck.ts';
import { placeOfLines } from '../../src/model/place.ts';

/** A slide with a body; the other fields as they are most often. */
export function slide(body: readonly Block[], fields: Partial<Slide> = {}): Slide {
  return {
    id: 'a',
    number: 1,
    layout: 'points',
    title: [{ type: 'text', value: 'A' }],
    body,
    notes: [],
    attributes: { classes: [], values: {} },
    place: placeOfLines(1, 99),
    ...fields,
  };
}

/** A deck of one section. */
export function deck(slides: readonly Slide[]): Deck {
  return {
    source: 'a.md',
    meta: { title: 'T', titleChildren: [{ type: 'text', value: 'T' }], lang: 'en', dir: 'ltr' },
    sections: [{ id: slides[0]?.id ?? '', slides }],
    messages: [],
  };
}

/** A paragraph on a line of the outline. */
export function paragraph(value: string, line = 1): Block & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value }], position: placeOfLines(line) };
}

/** A point, with points below it. */
export function point(value: string, details: readonly ListItem[] = [], line = 1): ListItem {
  const below = details.length > 0 ? [list(details)] : [];
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(value, line), ...below],
    position: placeOfLines(line),
  };
}

export function list(children: readonly ListItem[], fields: Partial<List> = {}): List {
  return { type: 'list', ordered: false, spread: false, children: [...children], ...fields };
}

/** Points of a sentence each, on consecutive lines. */
export function points(count: number, words = 20): ListItem[] {
  return Array.from({ length: count }, (_, index) =>
    point(`Point ${index} ${'word '.repeat(words).trim()}`, [], index + 2),
  );
}
