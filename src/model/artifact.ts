import type { ElementContent } from 'hast';
import type { Deck } from './deck.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { HandoutWishes } from './handout.ts';
import type { Message } from './message.ts';
import type { Include } from './outline.ts';

/** A file to be written, its path relative to the lecture's folder in `dist/`. */
export interface Artifact {
  readonly path: string;
  readonly mediaType: string;
  readonly contents: string | Uint8Array;
}

/** Colours by role: `paper`, `ink`, `soft`, `hairline`, `accent`, `panel`, `code-…`, and what a theme adds. */
export type Roles = Readonly<Record<string, string>>;

/** Other colours for a theme: what it leaves out stays, and all is mended until it can be read. */
export interface Palette {
  readonly colours: Roles;
  /** For dark slides; the accent is derived from that of `colours` when it is left out. */
  readonly dark?: Roles;
  /** A colour whose hue all greys take, from the paper to the ink. */
  readonly tint?: string;
}

/** Sizes of what is not body text, in CSS pixels; lists go from few words to many. */
export interface TypeScale {
  readonly titleLineHeight: number;
  readonly titleWeight: number;
  /** In ems. */
  readonly titleTracking: number;
  readonly deckTitle: readonly [number, number, number];
  readonly subtitle: number;
  readonly sectionTitle: readonly [number, number, number];
  readonly sectionList: readonly [number, number];
  readonly numeral: readonly [number, number, number];
  readonly statement: readonly [number, number];
  readonly quotation: readonly [number, number, number, number];
  readonly caption: number;
  /** The label above a group: its size and line height in ems, and whether it is set as titles are. */
  readonly groupLabel: { readonly size: number; readonly lineHeight: number; readonly asTitle: boolean };
  /** Section above the title, and the foot. */
  readonly small: number;
  readonly footnote: number;
}

/** Distances, in CSS pixels; gaps between points are in ems of their size, by step of the body. */
export interface Spacing {
  /** The least height of the head with the space below it. */
  readonly head: number;
  /** A rule above the head, with the space below it. */
  readonly headTop: number;
  /** The line above the title, with the space below it; as much is left where there is none. */
  readonly eyebrow: number;
  /** Between the title and the body. */
  readonly belowHead: number;
  /** From the end of the body to the edge. */
  readonly aboveFoot: number;
  readonly gaps: readonly number[];
  /** Between columns. */
  readonly column: number;
  /** Between rows of groups. */
  readonly row: number;
  /** The rule above a group, with the space below it. */
  readonly groupRule: number;
  /** The column of the numbers of an agenda. */
  readonly agendaNumeral: number;
  /** The column of a section's numeral. */
  readonly numeralColumn: number;
  /** What stands above a section's title, where the numeral has no column of its own. */
  readonly numeralAbove: number;
}

/** Numbers that CSS and measuring share; units are CSS pixels on a slide `box.width` wide. */
export interface ThemeTokens {
  readonly name: string;
  /** What the theme is for, in one line. */
  readonly about?: string;
  readonly box: { readonly width: number; readonly height: number };
  readonly margin: { readonly x: number; readonly top: number; readonly foot: number };
  /** Body sizes from the largest to the smallest. */
  readonly body: readonly number[];
  readonly lineHeight: number;
  /** The longest line of body text, in ems of its own size: about sixty characters. */
  readonly measure?: number;
  readonly titleSize: number;
  /** What is left out is as in the theme `lectern`. */
  readonly scale?: Partial<TypeScale>;
  /** What is left out is as in the theme `lectern`. */
  readonly space?: Partial<Spacing>;
  readonly fonts: Readonly<Record<'serif' | 'sans' | 'mono', string>>;
  /** The stack whose italic stands above the title and in the foot of each slide, where one does. */
  readonly slanted?: 'serif' | 'sans';
  readonly colours: Roles;
  readonly dark: Roles;
  /** For slides with a light background in a dark theme; absent where `colours` are light. */
  readonly light?: Roles;
  readonly palettes?: Readonly<Record<string, Palette>>;
  /** The least contrast of texts, as WCAG counts it, where a theme wants more than 7 and 4.5. */
  readonly contrast?: { readonly body: number; readonly other: number };
}

/** A font file with what CSS must know of it. */
export interface FontFace {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** `400`, or a range such as `200 900`. */
  readonly weight: string;
  /** CSS `unicode-range`. */
  readonly unicodeRange: string;
  /** Asset path, for example `fonts/lectern-sans-latin-400-normal.woff2`. */
  readonly asset: string;
  /** The same font with fewer letters, the fewest first, for decks that show no others. */
  readonly cuts?: ReadonlyArray<Pick<FontFace, 'unicodeRange' | 'asset'>>;
}

export interface Theme {
  readonly tokens: ThemeTokens;
  /** Everything but the custom properties and the font faces, which are made from the tokens. */
  readonly css: string;
  readonly faces: readonly FontFace[];
  readonly logo?: Logo;
}

/** A picture for the title slide and, small, for the foot of all others. */
export interface Logo {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Stands for it where it cannot be seen. */
  readonly text: string;
}

/** Renders a template of `templates/` with a view: flat, decided values; safe HTML in names ending in `Html`. */
export type RenderTemplate = (name: string, view: object) => string;

/** The parts of some code as hast, by the name of highlight.js's grammar; undefined when there is none. */
export type Highlight = (code: string, grammar: string) => readonly ElementContent[] | undefined;

/** A picture in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel from 0 to 255, row by row. */
  readonly colours: ArrayLike<number>;
}

/** What writers need from outside, handed in so that they need no disk. */
export interface Resources {
  readonly render: RenderTemplate;
  /** A theme by name, or undefined when there is none. */
  readonly theme: (name: string) => Theme | undefined;
  readonly themeNames: readonly string[];
  /** Bytes of an asset that ships with Lectern (fonts, reveal.js), by its path. */
  readonly asset: (path: string) => Uint8Array;
  /** Colours code; undefined when highlight.js has no such grammar. Loads its parts late. */
  readonly highlight: Highlight;
  /** The widths of a font file of the author's own; undefined where it can't be read. */
  readonly readFont?: (bytes: Uint8Array) => FontMetrics | undefined;
  /** The pixels of a PNG that may have transparent ones; undefined where it has none, is damaged or very large. */
  readonly pngPixels?: (png: Uint8Array) => Pixels | undefined;
  readonly include: Include;
  /** Paths beside a file that is not there and look like it, for a message. */
  readonly near?: (path: string, beside?: string) => readonly string[];
  /** The same beside `lectern.yaml`, where that stands in a folder of its own. */
  readonly includeForCourse?: (path: string) => Uint8Array | undefined;
}

export interface WriteOptions {
  readonly resources: Resources;
  /** One HTML file that holds everything. */
  readonly singleFile: boolean;
  /** The deck before its slides were fitted: what is read on paper needs no divisions. */
  readonly composed?: Deck;
  readonly handout?: HandoutWishes;
  /** Pages of slides are followed by pages of what is said to them. */
  readonly notes?: boolean;
}

export interface Written {
  readonly artifacts: readonly Artifact[];
  readonly messages: readonly Message[];
}

/** Turns a deck into files. */
export type Writer = (deck: Deck, options: WriteOptions) => Written;
