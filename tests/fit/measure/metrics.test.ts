import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewMetrics } from '../../../src/fit/measure/text/metrics/view-metrics.ts';
import { metricsFromFont, metricsFromParts, packMetrics } from '../../../src/io/font-metrics.ts';

const FOLDER = resolve(import.meta.dirname, '../../../node_modules/@fontsource/source-sans-3/files');
const latin = readFileSync(join(FOLDER, 'source-sans-3-latin-400-normal.woff2'));
const greek = readFileSync(join(FOLDER, 'source-sans-3-greek-400-normal.woff2'));

const code = (letter: string) => letter.codePointAt(0) ?? 0;

describe('metricsFromFont', () => {
  it('reads widths, kerning and ligatures of a woff2 file', () => {
    const metrics = metricsFromFont(latin);
    expect(metrics?.advance(code('n'))).toBeCloseTo(0.544);
    expect(metrics?.advance(code('Ω'))).toBe(-1);
    expect(metrics?.kern(code('T'), code('o'))).toBeLessThan(0);
    expect(metrics?.ligatures.get(code('f'))?.length).toBeGreaterThan(0);
  });

  it('finds no metrics in other files, nor in damaged ones', () => {
    expect(metricsFromFont(new TextEncoder().encode('not a font at all'))).toBeUndefined();
    expect(metricsFromFont(latin.subarray(0, 900))).toBeUndefined();
  });
});

describe('packed metrics', () => {
  const opened = metricsFromParts([
    { bytes: latin, unicodeRange: 'U+0-FF' },
    { bytes: greek, unicodeRange: 'U+370-3FF' },
  ]);
  const packed = viewMetrics(packMetrics(opened));

  it('say what the fonts say', () => {
    for (const letter of ['a', 'W', 'é', 'λ', ' ', '水'])
      expect(packed?.advance(code(letter))).toBeCloseTo(opened.advance(code(letter)), 3);
    for (const [left, right] of ['AV', 'To', 'r.', 'Γα', 'Aλ'])
      expect(packed?.kern(code(left ?? ''), code(right ?? ''))).toBeCloseTo(
        opened.kern(code(left ?? ''), code(right ?? '')),
        3,
      );
    expect(packed?.ascent).toBeCloseTo(opened.ascent, 3);
  });

  it('know nothing across files, as browsers shape each by itself', () => {
    expect(opened.kern(code('A'), code('λ'))).toBe(0);
  });

  it('are not seen in other bytes', () => {
    expect(viewMetrics(new Uint8Array(400))).toBeUndefined();
    expect(viewMetrics(new Uint8Array())).toBeUndefined();
  });
});
