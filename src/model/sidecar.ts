import type { Block, Layout } from './deck.ts';
import type { Place } from './place.ts';

/**
 * What stands beside an outline in `<outline>.slides.yaml`: wishes for single slides that have no place in a plain
 * outline, and what Lectern remembers so that the address of a slide lives on.
 */
export interface Sidecar {
  /** As messages name it. */
  readonly path: string;
  /** In the author's order. */
  readonly tweaks: readonly Tweak[];
  /** Old ids and the id of the slide that each of them leads to. */
  readonly links: ReadonlyMap<string, string>;
  /** Ids that headings would make, and the id that the slide keeps instead. */
  readonly ids: ReadonlyMap<string, string>;
  /** Seconds that slides took when they were rehearsed, by id. */
  readonly rehearsed: ReadonlyMap<string, number>;
  /** What slides said when they were last seen, by id: not of the file, but of the deck that was made last. */
  readonly seen?: ReadonlyMap<string, string>;
  /** It can't be read as a whole: what it holds is not known, and nothing may be written into it. */
  readonly broken?: boolean;
}

/** What an author wishes for one slide. */
export interface Wishes {
  readonly layout?: Layout;
  /** A picture beside the outline: in place of the only one of the slide, or added to it. */
  readonly image?: string;
  /** What that picture shows, in words. */
  readonly alt?: string;
  /** Said after the notes of the outline; without places, since they stand in no outline. */
  readonly notes?: readonly Block[];
  /** Seconds planned for the slide. */
  readonly timing?: number;
  /** Left out when the lecture is shown or printed. */
  readonly hidden?: boolean;
  /** A colour or a picture beside the outline. */
  readonly background?: string;
  /** Whether points appear one after the other, or the numbers of those that do, in that order. */
  readonly steps?: boolean | readonly number[];
  /** The colours that the theme of the lecture has for dark slides, or for light ones. */
  readonly theme?: 'dark' | 'light';
}

export interface Tweak extends Wishes {
  /** Of the slide; `topic~2` is the second part of a subject that the author divided. */
  readonly id: string;
  /** Of the id in the sidecar. */
  readonly place: Place;
  /** The values as they are written, by their keys. */
  readonly written: ReadonlyMap<string, string>;
}

/** What can be said of a slide, in the order of the manual. */
export const TWEAK_KEYS = [
  'layout',
  'image',
  'alt',
  'notes',
  'timing',
  'hidden',
  'background',
  'steps',
  'theme',
] as const satisfies ReadonlyArray<keyof Wishes>;

export type TweakKey = (typeof TWEAK_KEYS)[number];

/** The parts of the file, in the order in which Lectern writes them. */
export const SIDECAR_KEYS = ['slides', 'links', 'ids', 'rehearsed'] as const;

/** The id of a slide without the number of its part. */
export function baseOf(id: string): string {
  return id.replace(PART, '');
}

const PART = /~\d+$/;
