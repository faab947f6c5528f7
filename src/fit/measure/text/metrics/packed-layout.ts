/**
 * How metrics are written: numbers of 32 bits that say what follows, then each section from a multiple of four
 * bytes on, little-endian, so that a view over the file is all there is to reading it.
 */
export const PACKED_VERSION = 1;

/** Places in the head, in numbers of 32 bits. */
export const HEAD = { version: 0, unitsPerEm: 1, ascent: 2, descent: 3, sections: 4 } as const;

export const SECTIONS = [
  /** For each block of 64 code points the number of its page; page 0 is empty. */
  'pages',
  /** For each code point of a page its entry, from 1; 0 where the face lacks it. */
  'entries',
  /** For each entry its width, the file it stands in, and its classes in the kerning of that file. */
  'advances',
  'files',
  'lefts',
  'rights',
  /** For each file the start of its matrix and the number of its columns. */
  'matrices',
  /** For each pair of classes the number of a value. */
  'cells',
  'values',
  /** First code point, second, third or 0, change of width, 1 where it is required. */
  'ligatures',
  /** Code point, initial, medial, final width, 1 where it joins the next. */
  'joined',
  /** Code point, its lining, tabular, and lining tabular width. */
  'figures',
] as const;

export type Section = (typeof SECTIONS)[number];

export const BLOCK = 64;
export const BLOCKS = 0x10000 / BLOCK;
