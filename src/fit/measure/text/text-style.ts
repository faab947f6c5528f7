import type { Figures } from '../../../model/font-metrics.ts';

/** How a text is set, size and width left out: what CSS says of the element that it stands in. */
export interface TextStyle {
  readonly role: FontRole;
  /** 400 unless told. */
  readonly weight?: number;
  readonly italic?: boolean;
  /** In ems of the text's own size. */
  readonly letterSpacing?: number;
  readonly figures?: Figures;
  /** What stays together on a line (`text/kept-together.ts`), compounds up to so many letters; absent: nothing does. */
  readonly compounds?: number;
  /** Strong and emphasised words are set like the others, as in statements. */
  readonly evenEmphasis?: boolean;
  /** BCP 47; some languages have no italics, and Thai is divided into words by its dictionary. */
  readonly lang?: string;
}

/** The three fonts that a theme names. */
export type FontRole = 'serif' | 'sans' | 'mono';

/** A stretch of text in one look, its spaces not yet collapsed. */
export interface TextRun {
  readonly text: string;
  readonly look: Look;
  /** The width that stands for a picture, in ems; the text is one object replacement character. */
  readonly width?: number;
}

/** How letters look: one object for all runs of a style that look alike. */
export interface Look {
  readonly role: FontRole;
  readonly weight: number;
  readonly italic: boolean;
  /** The size of its letters, relative to that of the whole text. */
  readonly scale: number;
  /** Room before and behind it, in ems of the whole text: that of keys. */
  readonly padding: number;
}
