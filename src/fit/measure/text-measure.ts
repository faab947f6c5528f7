import type { PhrasingContent } from 'mdast';

/** How a text is set at any size; what stands out within it (bold, italic, code) is told by its nodes. */
export interface TextStyle {
  readonly family: 'serif' | 'sans' | 'mono';
  /** CSS `font-weight`; 400 unless told. */
  readonly weight?: number;
  readonly italic?: boolean;
  /** CSS `letter-spacing`, in ems. */
  readonly spacing?: number;
  /** CSS `font-variant-numeric`; as the font has them unless told. */
  readonly figures?: 'own' | 'lining' | 'tabular' | 'lining-tabular';
  /** What stays together on a line (`text/kept-together.ts`), compounds up to so many letters; absent: nothing does. */
  readonly compounds?: number;
  /** Strong and emphasised words are set like the others. */
  readonly evenEmphasis?: boolean;
}

/** Measures text as a browser would lay it out; widths and sizes are CSS pixels of the theme's box. */
export interface TextMeasure {
  /** How many lines words take in a width at a size; at least 1 where there are any. */
  readonly lines: (
    words: readonly PhrasingContent[],
    width: number,
    size: number,
    style: TextStyle,
  ) => number;
  /** The width of words on one line at a size. */
  readonly width: (words: readonly PhrasingContent[], size: number, style: TextStyle) => number;
  /** The width of the longest piece that isn't broken while there is room, at a size. */
  readonly longestWord: (words: readonly PhrasingContent[], size: number, style: TextStyle) => number;
  /** The same, which remembers the texts that it is asked for, and is to be dropped with them. */
  readonly withMemory: () => TextMeasure;
  /** How many lines code takes, each wrapped where it is too long. */
  readonly codeLines: (code: string, width: number, size: number) => number;
}
