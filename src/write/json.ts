import type { List, ListItem } from 'mdast';
import { pictureAddresses } from '../compare/picture-addresses.ts';
import type { Writer } from '../model/artifact.ts';
import type { Block, Deck, DeckMeta, Section, Slide } from '../model/deck.ts';
import type { DeckJson, PointJson, SlideJson } from '../model/deck-json.ts';
import { whereIs } from '../model/files.ts';
import type { Place } from '../model/place.ts';
import { baseOf } from '../model/sidecar.ts';
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
  'contact',
  'licence',
  'url',
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
  'duration',
];

function slideToJson(slide: Slide, section: Section, deck: Deck): SlideJson {
  const { place, ...file } = located(slide.place, deck);
  const pictures = pictureAddresses(slide);
  return {
    id: slide.id,
    ...(slide.formerIds && slide.id === baseOf(slide.id) ? { formerIds: [...slide.formerIds] } : {}),
    number: slide.number,
    layout: slide.layout,
    section: section.title ? phrasingText(section.title) : null,
    title: phrasingText(slide.title ?? []),
    part: slide.part ? { index: slide.part.index, count: slide.part.count } : null,
    points: pointsIn(slide.body, slide.place, deck),
    fit: slide.fit ? { ...slide.fit } : null,
    timing: slide.timing ? { seconds: slide.timing.seconds, from: slide.timing.from } : null,
    text: visibleText(slide, deck.meta),
    notes: notesText(slide.notes),
    ...(pictures.length > 0 ? { pictures } : {}),
    lines: [place.start.line, place.end.line],
    ...file,
  };
}

/** A place in its file, which is named where it is not the deck's own. */
function located(where: Place, deck: Deck): { place: Place; file?: string } {
  const { path, place } = whereIs(deck, where);
  return path === deck.source ? { place } : { place, file: path };
}

function pointsIn(blocks: readonly Block[], above: Place, deck: Deck): PointJson[] {
  return blocks.flatMap(block => {
    if (block.type === 'list') return block.children.map(item => pointToJson(item, above, deck));
    return block.type === 'division' ? pointsIn(block.children, above, deck) : [];
  });
}

function pointToJson(item: ListItem, above: Place, deck: Deck): PointJson {
  const { place, ...file } = located(item.position ?? above, deck);
  const lists = item.children.filter((child): child is List => child.type === 'list');
  const own = item.children.filter(child => child.type !== 'list');
  const points = pointsIn(lists, item.position ?? above, deck);
  return { text: blockText(own), line: place.start.line, ...file, points };
}
