import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { MeasuredFace } from '../../../src/fit/measure/text/face-fonts.ts';
import { createTextMeasure } from '../../../src/fit/measure/text/text-measure.ts';
import type { FontMetrics } from '../../../src/model/font-metrics.ts';
import { words } from '../../browser/sketch-deck.ts';

/** Every letter of ASCII is half an em wide in the sans, six tenths in the mono. */
const measure = createTextMeasure([face('Sans', 0.5), face('Mono', 0.6)], {
  serif: 'Sans',
  sans: '"Sans", sans-serif',
  mono: 'Mono',
});

function face(family: string, width: number): MeasuredFace {
  const metrics: FontMetrics = {
    ascent: 1,
    descent: 0.2,
    advance: code => (code < 0x80 ? width : -1),
    kern: (left, right) => (left === 0x41 && right === 0x56 ? -0.1 : 0),
    ligatures: new Map([[0x66, [{ rest: [0x69], change: -0.2, required: false }]]]),
    joined: () => undefined,
    figure: () => width,
  };
  return { family, weights: [400, 400], italic: false, load: () => metrics };
}

const width = (markdown: string, letterSpacing = 0) =>
  measure.widthOf(measure.measure(words(markdown), { role: 'sans', letterSpacing }));
const lines = (phrasing: readonly PhrasingContent[], room: number) =>
  measure.countLines(measure.measure(phrasing, { role: 'sans' }), room, 10);

describe('widths', () => {
  it('count kerning, and ligatures where letters are not spaced', () => {
    expect(width('AV')).toBeCloseTo(0.9);
    expect(width('fi')).toBeCloseTo(0.8);
    expect(width('fi', 0.1)).toBeCloseTo(1.2);
  });

  it('count code in its own font and size, and raised words smaller', () => {
    expect(width('`ab`')).toBeCloseTo(2 * 0.6 * 0.9);
    expect(width('a<sup>bc</sup>')).toBeCloseTo(0.5 + 2 * 0.5 * 0.66);
  });

  it('collapse spaces across styles', () => {
    expect(width('a  **b**\nc')).toBeCloseTo(5 * 0.5);
  });
});

describe('lines', () => {
  it('are filled word by word, the space at their end left out', () => {
    expect(lines(words('aaaa bbbb'), 45.1)).toBe(1);
    expect(lines(words('aaaa bbbb'), 44)).toBe(2);
    expect(lines(words('aaaa bbbb'), 20.1)).toBe(2);
  });

  it('end where their author ends them', () => {
    expect(lines(words('a  \nb'), 500)).toBe(2);
    expect(lines([], 500)).toBe(0);
  });

  it('break a word that is longer than a line', () => {
    expect(lines(words('aaaaaaaaaa bb'), 20.1)).toBe(4);
  });

  it('are never fewer for soft hyphens, which browsers may leave out', () => {
    expect(lines(words('aaa\u00adbbb cc'), 25.1)).toBe(3);
  });
});

describe('lines of code', () => {
  it('keep their spaces, and tabs end at every fourth', () => {
    expect(measure.countCodeLines('ab\n\n\tcd', 36.1, 10)).toBe(3);
    expect(measure.countCodeLines('\tcde', 36, 10)).toBe(2);
  });

  it('are wrapped where they are too long', () => {
    expect(measure.countCodeLines('x'.repeat(13), 24, 10)).toBe(4);
    expect(measure.countCodeLines('abc  def', 24, 10)).toBe(2);
  });
});

describe('compounds', () => {
  const linesOf = (compounds: { compounds?: number }) => {
    const text = measure.measure(words('aaaaaa pretty-print bbbbb'), { role: 'sans', ...compounds });
    return measure.countLines(text, 75, 10);
  };

  it('break after their hyphen unless they are to stay whole', () => {
    expect([linesOf({}), linesOf({ compounds: 5 }), linesOf({ compounds: 12 })]).toEqual([2, 2, 3]);
  });
});
