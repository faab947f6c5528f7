import type { ElementContent } from 'hast';
import type { Deck } from './deck.ts';
import type { Message } from './message.ts';

/** A file to be written, its path relative to the lecture's folder in `dist/`. */
export interface Artifact {
  readonly path: string;
  readonly mediaType: string;
  readonly contents: string | Uint8Array;
}

/** Numbers that CSS and measuring share; units are CSS pixels on a slide `box.width` wide. */
export interface ThemeTokens {
  readonly name: string;
  readonly box: { readonly width: number; readonly height: number };
  readonly margin: { readonly x: number; readonly top: number; readonly foot: number };
  /** Body sizes from the largest to the smallest. */
  readonly body: readonly number[];
  readonly lineHeight: number;
  /** The longest line of body text, in ems of its own size: about sixty characters. */
  readonly measure?: number;
  readonly titleSize: number;
  readonly fonts: Readonly<Record<'serif' | 'sans' | 'mono', string>>;
  readonly colours: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
  /** For slides with a light background in a dark theme; absent where `colours` are light. */
  readonly light?: Readonly<Record<string, string>>;
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
}

export interface Theme {
  readonly tokens: ThemeTokens;
  /** Everything but the custom properties and the font faces, which are made from the tokens. */
  readonly css: string;
  readonly faces: readonly FontFace[];
}

/** Renders a template of `templates/` with a view: flat, decided values; safe HTML in names ending in `Html`. */
export type RenderTemplate = (name: string, view: object) => string;

/** The parts of some code as hast, by the name of highlight.js's grammar; undefined when there is none. */
export type Highlight = (code: string, grammar: string) => readonly ElementContent[] | undefined;

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
  /** Bytes of a file beside the outline, or undefined when it is not there or may not be read. */
  readonly include: (path: string) => Uint8Array | undefined;
}

export interface WriteOptions {
  readonly resources: Resources;
  /** One HTML file that holds everything. */
  readonly singleFile: boolean;
}

export interface Written {
  readonly artifacts: readonly Artifact[];
  readonly messages: readonly Message[];
}

/** Turns a deck into files. */
export type Writer = (deck: Deck, options: WriteOptions) => Written;
