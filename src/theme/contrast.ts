import { fromOklch, linearRgb, toOklch } from './colour.ts';

/**
 * The contrast of two colours, from 1 to 21, both as `#rrggbb`: (lighter + 0.05) / (darker + 0.05) of their
 * relative luminances, as WCAG 2.2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function contrastRatio(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Relative luminance from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The smallest contrast of a text with what it may stand on. */
export function leastContrast(text: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map(ground => contrastRatio(text, ground)));
}

/**
 * The colour nearest to `text` in lightness, its hue kept, that has a contrast of `least` with every ground.
 * It moves away from the grounds; where that leads nowhere, it becomes black or white, whichever is better.
 */
export function mendContrast(text: string, grounds: readonly string[], least: number): string {
  if (leastContrast(text, grounds) >= least) return text;
  const colour = toOklch(text);
  const direction = isDarkGround(grounds) ? 1 : -1;
  for (let step = 1; step <= STEPS; step++) {
    const lightness = colour.lightness + (direction * step) / STEPS;
    if (lightness < 0 || lightness > 1) break;
    const mended = fromOklch({ ...colour, lightness });
    if (leastContrast(mended, grounds) >= least) return mended;
  }
  return leastContrast(BLACK, grounds) >= leastContrast(WHITE, grounds) ? BLACK : WHITE;
}

const STEPS = 250;
const BLACK = '#000000';
const WHITE = '#ffffff';

/** Whether white can be read better than black on all of them. */
export function isDarkGround(grounds: readonly string[]): boolean {
  return leastContrast(WHITE, grounds) > leastContrast(BLACK, grounds);
}
