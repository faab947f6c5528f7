import type { Layout, Section, Slide } from '../model/deck.ts';
import type { SlideJson } from '../model/deck-json.ts';
import { blockText, phrasingText } from '../text/plain-text.ts';
import { pictureAddresses } from './picture-addresses.ts';

/** What of a slide tells whether it is the same one: from a deck, from `deck.json`, or from a draft. */
export interface ComparableSlide {
  readonly id: string;
  readonly layout: Layout | (string & {});
  /** Title of the section, empty before the first. */
  readonly section: string;
  readonly title: string;
  /** All that it shows below its title, a block a line: words, code, what stands for pictures. */
  readonly body: string;
  readonly notes: string;
  /** Addresses of its pictures and films, a line each. */
  readonly pictures: string;
}

/** A slide of `deck.json`; what an older version left out counts as nothing. */
export function comparableOfJson(slide: SlideJson): ComparableSlide {
  const { id, layout, title, text, notes } = slide;
  const body = title !== '' && text.startsWith(title) ? text.slice(title.length).trimStart() : text;
  const pictures = (slide.pictures ?? []).join('\n');
  return { id, layout, section: slide.section ?? '', title, body, notes, pictures };
}

/** A slide of a deck. It differs from `comparableOfJson` in what settings say on the first and the last slide. */
export function comparableOfSlide(slide: Slide, section: Section): ComparableSlide {
  return {
    id: slide.id,
    layout: slide.layout,
    section: phrasingText(section.title ?? []),
    title: phrasingText(slide.title ?? []),
    body: blockText(slide.body),
    notes: blockText(slide.notes),
    pictures: pictureAddresses(slide).join('\n'),
  };
}

/**
 * Slides that are parts of one subject (`tides`, `tides~2`) as one, for whoever matches subjects rather than slides:
 * where a subject is divided depends on the theme.
 */
export function joinParts(slides: readonly ComparableSlide[]): ComparableSlide[] {
  const joined: ComparableSlide[] = [];
  for (const slide of slides) {
    const last = joined.at(-1);
    if (last && slide.id.startsWith(`${last.id}${PART}`)) joined[joined.length - 1] = joinTwo(last, slide);
    else joined.push(slide);
  }
  return joined;
}

const PART = '~';

function joinTwo(first: ComparableSlide, next: ComparableSlide): ComparableSlide {
  const lines = (key: 'body' | 'notes' | 'pictures') => [first[key], next[key]].filter(Boolean).join('\n');
  return { ...first, body: lines('body'), notes: lines('notes'), pictures: lines('pictures') };
}
