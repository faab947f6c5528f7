import { describe, expect, it } from 'vitest';
import { fromOklch, normalColour, toOklch } from '../../src/theme/colour.ts';
import { contrastRatio, mendContrast } from '../../src/theme/contrast.ts';

describe('a colour', () => {
  it('is understood in short and long form, with and without #', () => {
    expect(['#0A5', '0a5', '#00AA55', ' 00aa55 '].map(normalColour)).toEqual(Array(4).fill('#00aa55'));
    expect(['red', '#12', '#1234', '#12345g', ''].map(normalColour)).toEqual(Array(5).fill(undefined));
  });

  it('comes back from OKLCH as it was', () => {
    for (const hex of ['#000000', '#ffffff', '#9a3324', '#1c5a80', '#ffcc00', '#808080'])
      expect(fromOklch(toOklch(hex))).toBe(hex);
  });

  it('loses chroma where no screen can show it', () => {
    const shown = toOklch(fromOklch({ lightness: 0.5, chroma: 0.4, hue: 150 }));
    expect(shown.chroma).toBeLessThan(0.2);
    expect(shown.hue).toBeCloseTo(150, -1);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, and as WCAG has it between others', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it('leaves a colour that can be read', () => {
    expect(mendContrast('#9a3324', ['#ffffff'], 4.5)).toBe('#9a3324');
  });

  it('darkens on light paper and lightens on dark paper, and keeps the hue', () => {
    const dark = mendContrast('#ffee00', ['#ffffff'], 4.5);
    const light = mendContrast('#00008b', ['#111111'], 4.5);
    expect(contrastRatio(dark, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(dark, '#ffffff')).toBeLessThan(4.7);
    expect(toOklch(dark).hue).toBeCloseTo(toOklch('#ffee00').hue, -1);
    expect(toOklch(light).lightness).toBeGreaterThan(toOklch('#00008b').lightness);
  });

  it('ends in black or white where nothing between can be read', () => {
    expect(mendContrast('#ff0000', ['#757575'], 7)).toMatch(/^#(000000|ffffff)$/);
  });
});
