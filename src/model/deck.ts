import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { FileLines } from './files.ts';
import type { Message } from './message.ts';
import type { Meta } from './meta.ts';
import type { Attributes } from './nodes.ts';
import type { Place } from './place.ts';

/** How a slide is laid out; each has a partial of the same name in `templates/deck/layouts/`. */
export type Layout = (typeof LAYOUTS)[number];

export const LAYOUTS = [
  'title',
  'agenda',
  'section',
  'points',
  'groups',
  'timeline',
  'comparison',
  'definition',
  'question',
  'quotation',
  'statement',
  'code',
  'table',
  'figure',
  'prose',
  'columns',
  'sources',
  'closing',
] as const;

/** The layouts that an author can ask for on a slide. */
export const ASKABLE_LAYOUTS: readonly Layout[] = LAYOUTS.filter(
  layout => layout !== 'title' && layout !== 'agenda',
);

/** True for the name of a layout. */
export function isLayout(name: string | undefined): name is Layout {
  return LAYOUTS.some(layout => layout === name);
}

export type Block = BlockContent | DefinitionContent;

/**
 * One slide. Its body and notes stay mdast until a writer asks for more. What a body holds, by layout:
 * `title`: nothing, since the deck's `meta` says it; `agenda` and `section`: one list of links to slides,
 * or nothing; `groups` and `comparison`: an optional lead, then one list whose items are labels
 * (`data.label`) with their details below; `timeline`: one list whose points begin with dates; `question`:
 * nothing where the title is the question; `closing`: what the author wrote, and the deck's `meta` says the rest;
 * all others: what the author wrote. A `footnoteDefinition` at the end belongs to the foot.
 */
export interface Slide {
  /** Unique in the deck, stable while the heading path is: `rambouillet.the-talks`; parts `rambouillet~2`. */
  readonly id: string;
  /** The id that its headings make, where the slide keeps another: see `Sidecar.ids`. */
  readonly idByHeadings?: string;
  /** Old ids that still lead here. */
  readonly formerIds?: readonly string[];
  /** As shown on the slide, from 1. */
  readonly number: number;
  readonly layout: Layout;
  readonly title?: readonly PhrasingContent[];
  /** What the room sees. */
  readonly body: readonly Block[];
  /** What the lecturer says: the author's own notes first. */
  readonly notes: readonly Block[];
  /** How many of the notes, from the first on, the author wrote as notes; the others come from the text. */
  readonly ownNotes?: number;
  /** How the slide is set so that it fits; absent before fitting. */
  readonly fit?: SlideFit;
  /** Which of how many slides of one subject. */
  readonly part?: { readonly index: number; readonly count: number };
  /** How long it is to be shown; absent before pacing, and for slides that are not counted. */
  readonly timing?: SlideTiming;
  readonly attributes: Attributes;
  /** Lines of the outline that this slide stands for. */
  readonly place: Place;
}

/** How long a slide is to be shown. */
export interface SlideTiming {
  readonly seconds: number;
  /** Who says so: the author, the last rehearsal, or an estimate from the notes or, without any, from the slide. */
  readonly from: 'author' | 'rehearsal' | 'notes' | 'slide';
}

/** How a slide is set, and what was done so that it fits. */
export interface SlideFit {
  /** In CSS pixels of the theme's box: one of its `body` sizes. */
  readonly bodySize: number;
  /** How the layout and the title are set, for example `columns-2` or `long-title`: classes of the slide. */
  readonly variants: readonly string[];
  /** What was done to the slide and why, each short and in lower case: “in two columns: short points”. */
  readonly reasons: readonly string[];
}

/** A titled run of slides. The title slide and the agenda stand in a first section without a title. */
export interface Section {
  /** Id of the first slide of the section. */
  readonly id: string;
  /** From 1, as the agenda counts; sections within a section have none. */
  readonly number?: number;
  readonly title?: readonly PhrasingContent[];
  readonly slides: readonly Slide[];
}

export interface Deck {
  /** The path of the outline. */
  readonly source: string;
  /** Complete: what the outline left open is decided here. */
  readonly meta: DeckMeta;
  readonly sections: readonly Section[];
  readonly messages: readonly Message[];
  /** Which file stands where in the outline; absent where there is only one. */
  readonly files?: readonly FileLines[];
}

export interface DeckMeta extends Meta {
  readonly title: string;
  readonly titleChildren: readonly PhrasingContent[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** All slides in the order of the lecture. */
export function slidesOf(deck: Pick<Deck, 'sections'>): Slide[] {
  return deck.sections.flatMap(section => section.slides);
}
