import type { List, ListItem } from 'mdast';
import type { Writer } from '../model/artifact.ts';
import type { Block, Deck, DeckMeta, Section, Slide } from '../model/deck.ts';
import type { DeckJson, PointJson, SlideJson } from '../model/deck-json.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';
import { notesText } from './json/notes-text.ts';
import { visibleText } from './json/visible-text.ts';

/** `deck.json`: the deck as data for other tools, documented in `docs/deck-json.md`. */
export const writeJson: Writer = deck => ({
  artifacts: [
    {
      path: 'deck.json',
      mediaType: 'application/json',
      contents: `${JSON.stringify(deckToJson(deck), null, 2)}\n`,
    },
  ],
  messages: [],
});

/** The deck as plain data, in an order of keys that never changes. */
export function deckToJson(deck: Deck): DeckJson {
  return {
    version: 1,
    source: deck.source,
    title: deck.meta.title,
    lang: deck.meta.lang,
    meta: metaToJson(deck.meta),
    slides: deck.sections.flatMap(section => section.slides.map(slide => slideToJson(slide, section, deck))),
  };
}

/** What is known of the lecture; what nobody said is left out. */
function metaToJson({ titleChildren: _, ...meta }: DeckMeta): Record<string, unknown> {
  return Object.fromEntries(META_KEYS.flatMap(key => (meta[key] === undefined ? [] : [[key, meta[key]]])));
}

const META_KEYS: ReadonlyArray<Exclude<keyof DeckMeta, 'titleChildren'>> = [
  'title',
  'subtitle',
  'authors',
  'course',
  'date',
  'lang',
  'dir',
  'theme',
  'detail',
  'slideLevel',
  'agenda',
  'html',
  'stacks',
  'steps',
  'labels',
  'bullets',
];

function slideToJson(slide: Slide, section: Section, { meta }: Deck): SlideJson {
  return {
    id: slide.id,
    number: slide.number,
    layout: slide.layout,
    section: section.title ? phrasingText(section.title) : null,
    title: phrasingText(slide.title ?? []),
    part: slide.part ? { index: slide.part.index, count: slide.part.count } : null,
    points: pointsIn(slide.body, slide.place.start.line),
    text: visibleText(slide, meta),
    notes: notesText(slide.notes),
    lines: [slide.place.start.line, slide.place.end.line],
  };
}

function pointsIn(blocks: readonly Block[], line: number): PointJson[] {
  return blocks.flatMap(block => {
    if (block.type === 'list') return block.children.map(item => pointToJson(item, line));
    return block.type === 'division' ? pointsIn(block.children, line) : [];
  });
}

function pointToJson(item: ListItem, lineAbove: number): PointJson {
  const line = item.position?.start.line ?? lineAbove;
  const lists = item.children.filter((child): child is List => child.type === 'list');
  const own = item.children.filter(child => child.type !== 'list');
  return { text: blockText(own), line, points: pointsIn(lists, line) };
}
