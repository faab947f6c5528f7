import { describe, expect, it } from 'vitest';
import { pngPixels } from '../../src/io/png-pixels.ts';
import { hasDarkEdges } from '../../src/write/reveal/dark-edges.ts';
import { makePng, type Pixel } from './make-png.ts';

const CLEAR: Pixel = [255, 255, 255, 0];
const BLACK: Pixel = [10, 10, 30, 255];
const WHITE: Pixel = [250, 250, 250, 255];
const SMOOTH: Pixel = [10, 10, 30, 90];

function needsGround(png: Uint8Array): boolean {
  const pixels = pngPixels(png);
  return pixels !== undefined && hasDarkEdges(pixels);
}

describe('a picture needs a light ground on a dark slide', () => {
  it('where its lines are dark and nothing is behind them', () => {
    expect(needsGround(makePng(24, 20, x => (x % 8 === 4 ? BLACK : CLEAR)))).toBe(true);
  });

  it('where the edges of its lines are smooth', () => {
    const line = (x: number) => ({ 3: SMOOTH, 4: BLACK, 5: SMOOTH })[x % 8] ?? CLEAR;
    expect(needsGround(makePng(24, 20, line))).toBe(true);
  });
});

describe('a picture needs none', () => {
  it('where its lines are light', () => {
    expect(needsGround(makePng(24, 20, x => (x % 8 === 4 ? WHITE : CLEAR)))).toBe(false);
  });

  it('where dark lines stand on a panel of its own', () => {
    const panel = (x: number) => (x < 4 || x > 19 ? CLEAR : x % 4 === 2 ? BLACK : WHITE);
    expect(needsGround(makePng(24, 20, panel))).toBe(false);
  });

  it('where nothing is transparent', () => {
    expect(needsGround(makePng(24, 20, x => (x % 2 ? BLACK : WHITE)))).toBe(false);
  });

  it('where only a speck is dark', () => {
    expect(needsGround(makePng(24, 20, (x, y) => (x === 4 && y < 5 ? BLACK : CLEAR)))).toBe(false);
  });

  it('where it is damaged', () => {
    const whole = makePng(24, 20, x => (x % 8 === 4 ? BLACK : CLEAR));
    expect(needsGround(whole.slice(0, 60))).toBe(false);
    expect(needsGround(new Uint8Array(20))).toBe(false);
  });
});
