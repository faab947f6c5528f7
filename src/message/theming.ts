import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import { didYouMean } from './did-you-mean.ts';

/** A theme has no palette of this name. */
export function unknownPalette(path: string, name: string, theme: string, known: readonly string[]): Message {
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'none: the theme has no palettes';
  return {
    level: 'warning',
    rule: 'unknown-palette',
    text: `Unexpected palette “${name}” for the theme “${theme}”, expected ${expected}`,
    remedy:
      didYouMean(name, known) ?? 'Choose one of these, or leave the palette out. lectern themes shows them.',
    path,
  };
}

/** A colour that could not be read, and what stands in for it. */
export function mendedColour(
  path: string,
  change: {
    readonly role: string;
    readonly from: string;
    readonly to: string;
    readonly was: number;
    readonly is: number;
  },
): Message {
  const { role, from, to, was, is } = change;
  const lighter = brightness(to) > brightness(from);
  const fault = lighter ? 'too dark' : 'too light';
  return {
    level: 'info',
    rule: 'mended-colour',
    text: `The ${nameOf(role)} ${from} is ${fault} on this paper (${ratio(was)}); ${lighter ? 'lightened' : 'darkened'} to ${to} (${ratio(is)})`,
    remedy: `Choose a ${lighter ? 'lighter' : 'darker'} colour to have it exactly as you write it.`,
    path,
  };
}

/** A colour of a brand that is no colour, or for something that has none. */
export function badBrandColour(
  path: string,
  role: string,
  text: string,
  known: readonly string[] | undefined,
): Message {
  return {
    level: 'warning',
    rule: 'bad-brand',
    text: known
      ? `Unexpected “${role}” among the colours of the brand, expected one of ${known.join(', ')}`
      : `Unexpected “${text}” for the brand’s ${nameOf(role)}, expected a colour such as "#00558c"`,
    remedy: known
      ? (didYouMean(role, known) ?? 'Remove the line; the most useful are accent, paper and ink.')
      : 'Write six hexadecimal digits in quotation marks.',
    path,
  };
}

/** A line below `brand:` that means nothing; `expected` ends “expected …”. */
export function badBrandLine(path: string, place: Place, key: string, expected: string): Message {
  return {
    level: 'warning',
    rule: 'bad-brand',
    text: `Unexpected “${key}” in the brand, expected ${expected}`,
    remedy: 'The line was left out; correct it and build again.',
    path,
    place,
  };
}

/** A file that `brand:` names is not there. */
export function brandFileMissing(path: string, kind: 'logo' | 'font', file: string): Message {
  return {
    level: 'warning',
    rule: 'missing-brand-file',
    text: `Unexpected ${kind} “${file}” of the brand, expected a file in the folder of lectern.yaml, or below it`,
    remedy: `Put the file there, and name it by its path from lectern.yaml. The deck was made without it.`,
    path,
  };
}

/** A logo that is no picture, or (when its bytes are counted) a very large one. */
export function brandLogoUnusable(path: string, file: string, bytes: number | undefined): Message {
  return {
    level: 'warning',
    rule: 'unusable-brand-file',
    text:
      bytes === undefined
        ? `Unexpected logo “${file}”, expected an SVG, PNG, JPEG, WebP or GIF picture`
        : `Unexpected logo “${file}” of ${Math.ceil(bytes / 1000)} kB, expected at most 500 kB`,
    remedy: 'Export it again, best as an SVG. The deck was made without it.',
    path,
  };
}

/** A font file that browsers cannot use. */
export function brandFontUnusable(path: string, file: string): Message {
  return {
    level: 'warning',
    rule: 'unusable-brand-file',
    text: `Unexpected font “${file}”, expected a woff2, woff, ttf or otf file`,
    remedy: 'Ask for the font in one of these formats. The deck was made without it.',
    path,
  };
}

/** `accent: #0a5` without quotation marks, which YAML takes for a comment. */
export function colourInComment(path: string, place: Place, key: string): Message {
  return {
    level: 'warning',
    rule: 'bad-setting',
    text: `Unexpected end of the setting “${key}”, expected a colour in quotation marks`,
    remedy: `A # begins a comment here. Write ${key}: "#0a5", or ${key}: 0a5.`,
    path,
    place,
  };
}

function nameOf(role: string): string {
  return NAMES[role] ?? role;
}

const NAMES: Readonly<Record<string, string>> = {
  ink: 'colour of the text',
  soft: 'softer colour of the text',
  title: 'colour of titles',
};

function ratio(contrast: number): string {
  return `${contrast.toFixed(1)}:1`;
}

function brightness(hex: string): number {
  return [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);
}
