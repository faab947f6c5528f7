import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/io/inflate.ts';
import { hasDarkEdges } from '../../src/write/reveal/dark-edges.ts';
import { pngRows } from '../../src/write/reveal/png-rows.ts';
import { makeIndexedPng, makePng, type Pixel } from './make-png.ts';

const CLEAR: Pixel = [255, 255, 255, 0];
const BLACK: Pixel = [10, 10, 30, 255];
const WHITE: Pixel = [250, 250, 250, 255];
const SMOOTH: Pixel = [10, 10, 30, 90];

const needsGround = (png: Uint8Array) => hasDarkEdges(png, inflate);

describe('a picture needs a light ground on a dark slide', () => {
  it('where its lines are dark and nothing is behind them', () => {
    expect(needsGround(makePng(24, 20, x => (x % 8 === 4 ? BLACK : CLEAR)))).toBe(true);
  });

  it('where the edges of its lines are smooth', () => {
    const line = (x: number) => ({ 3: SMOOTH, 4: BLACK, 5: SMOOTH })[x % 8] ?? CLEAR;
    expect(needsGround(makePng(24, 20, line))).toBe(true);
  });

  it('where it has a palette', () => {
    const rows = Array.from({ length: 12 }, () => [0, 0, 1, 0, 0, 1, 1, 0, 0]);
    expect(needsGround(makeIndexedPng([CLEAR, BLACK], rows))).toBe(true);
    expect(needsGround(makeIndexedPng([CLEAR, WHITE], rows))).toBe(false);
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

it('rows of a PNG are read whatever they were filtered by', () => {
  const at = (x: number, y: number): Pixel => [(x * 37) % 256, (y * 59) % 256, (x * y) % 256, 255 - x];
  const rows = Array.from(pngRows(makePng(7, 10, at), inflate), row => Array.from(row));
  expect(rows).toEqual(
    Array.from({ length: 10 }, (_, y) => Array.from({ length: 7 }, (_, x) => [...at(x, y)]).flat()),
  );
});
