import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseSpaces } from '../../../src/fit/measure/text/collapse-spaces.ts';
import { createFaceFonts } from '../../../src/fit/measure/text/face-fonts.ts';
import { measureInStyle } from '../../../src/fit/measure/text/measured-text.ts';
import { piecesOf } from '../../../src/fit/measure/text/pieces.ts';
import { spellText } from '../../../src/fit/measure/text/spell-text.ts';
import { readRunsIn } from '../../../src/fit/measure/text/text-runs.ts';
import type { TextStyle } from '../../../src/fit/measure/text/text-style.ts';
import { metricsFromParts } from '../../../src/io/font-metrics.ts';
import { words } from '../../browser/sketch-deck.ts';

const FOLDER = resolve(import.meta.dirname, '../../../node_modules/@fontsource/source-sans-3/files');
const face = (weight: number) => ({
  family: 'Sans',
  weights: [weight, weight] as const,
  italic: false,
  load: () =>
    metricsFromParts(
      ['latin', 'greek'].map(subset => ({
        bytes: readFileSync(`${FOLDER}/source-sans-3-${subset}-${weight}-normal.woff2`),
        unicodeRange: subset === 'latin' ? 'U+0-FF,U+2000-206F' : 'U+370-3FF',
      })),
    ),
});
const fonts = createFaceFonts([face(400), face(600)], { serif: 'Sans', sans: 'Sans', mono: 'Sans' });

/** Pieces of text that kerning, line breaking and the joining of letters have something to say about. */
const piece = fc.constantFrom(
  'AV',
  'To',
  'r.',
  'fi',
  'well-known',
  '“quoted”',
  '(so)',
  '5 %',
  '10-12',
  'a/b?c',
  'what?',
  'f(x)',
  ')(',
  '[1',
  '<b',
  '-5',
  'λόγος',
  '水木',
  'ภาษา',
  'سلام',
  '👩‍🔬',
  'e\u0301',
  ' ',
  ' ',
  '  ',
  ' – ',
  '**bold**',
  '`code`',
  ' **Te.** ',
  '<sup>2</sup>',
);
const markdown = fc.array(piece, { minLength: 1, maxLength: 14 }).map(pieces => pieces.join(''));

describe('a text measured by its words', () => {
  it.each<TextStyle>([
    { role: 'sans' },
    { role: 'sans', weight: 600, letterSpacing: -0.02, figures: 'lining' },
  ])('has the pieces that it has letter by letter: %j', style => {
    const measure = measureInStyle(style, fonts);
    fc.assert(
      fc.property(markdown, source => {
        const phrasing = words(source);
        const mine = measure(phrasing).pieces;
        const whole = piecesOf(spellText(collapseSpaces(readRunsIn(style)(phrasing)), style, fonts));
        expect(mine.hows).toEqual(whole.hows);
        expect(mine.ends.length).toBe(whole.ends.length);
        for (const [index, end] of whole.ends.entries()) {
          // Each word is rounded for itself: by a unit at most.
          expect(Math.abs((mine.ends[index] ?? 0) - end)).toBeLessThan(60);
          expect(Math.abs((mine.starts[index] ?? 0) - (whole.starts[index] ?? 0))).toBeLessThan(60);
        }
      }),
      { numRuns: 250 },
    );
  });
});
