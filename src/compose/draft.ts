import type { PhrasingContent } from 'mdast';
import type { Block, Layout } from '../model/deck.ts';
import type { Attributes } from '../model/nodes.ts';
import type { Place } from '../model/place.ts';

/** A heading, or a label that is treated as one, with what stands below it. */
export interface Topic {
  /** Absent for what stands before the first heading. */
  readonly title?: readonly PhrasingContent[];
  /** Depth of the heading, 1 to 6; labels are one deeper than what holds them. */
  readonly depth: number;
  readonly attributes: Attributes;
  readonly place: Place;
  /** What stands directly below the heading, cut at the author's breaks. */
  readonly chunks: ReadonlyArray<readonly Block[]>;
  /** The deeper headings below. */
  readonly topics: readonly Topic[];
}

/** What is said to a slide. */
export interface Said {
  /** Notes that the author wrote as notes. */
  readonly ownNotes: readonly Block[];
  /** Whole points that the slide shows in part, and prose beside points, in the order of the outline. */
  readonly speech: readonly Block[];
}

/** What a slide shows, and what is said to it. */
export interface Shown extends Said {
  readonly body: readonly Block[];
}

/** A slide in the making. */
export interface SlideDraft extends Shown {
  /** Slugs of the headings that lead to it, its own last. */
  readonly path: readonly string[];
  readonly title: readonly PhrasingContent[];
  /** Absent until it is chosen by what the slide shows. */
  readonly layout?: Layout;
  readonly attributes: Attributes;
  readonly place: Place;
  /** Slides that an agenda or the opening of a section lists. */
  readonly leadsTo?: readonly Target[];
}

/** A slide by its title and the path that makes its id. */
export interface Target {
  readonly title: readonly PhrasingContent[];
  readonly path: readonly string[];
  /** What comes next, on an agenda that is repeated. */
  readonly present?: boolean;
}

/** A titled run of slides in the making. */
export interface SectionDraft {
  readonly title?: readonly PhrasingContent[];
  /** 0 without a title, 1 for sections, 2 and more for sections within them. */
  readonly depth: number;
  /** True where an earlier section goes on after one that stands within it. */
  readonly goesOn: boolean;
  /** As the agenda counts. */
  readonly number?: number;
  readonly slides: readonly SlideDraft[];
}

export const NO_ATTRIBUTES: Attributes = { classes: [], values: {} };
export const SAYS_NOTHING: Said = { ownNotes: [], speech: [] };
