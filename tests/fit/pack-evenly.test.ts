import { describe, expect, it } from 'vitest';
import { packEvenly } from '../../src/fit/split/pack-evenly.ts';

const pack = (heights: readonly number[], height: number) =>
  packEvenly(
    heights.map(one => ({ height: one })),
    height,
  ).map(page => page.map(thing => thing.height));

describe('sharing things out', () => {
  it('takes as few slides as it can, about equally full', () => {
    expect(pack([10, 10, 10, 10, 10, 10], 50)).toEqual([
      [10, 10, 10],
      [10, 10, 10],
    ]);
  });

  it('leaves the last slide no less than evens it out', () => {
    expect(pack([30, 30, 10, 30, 10, 10, 30], 80)).toEqual([
      [30, 30, 10],
      [30, 10, 10, 30],
    ]);
  });

  it('does not leave a short thing alone at the end', () => {
    expect(pack([20, 20, 45, 10], 86)).toEqual([
      [20, 20],
      [45, 10],
    ]);
  });

  it('gives what is too tall a slide for itself', () => {
    expect(pack([10, 90, 10], 50)).toEqual([[10], [90], [10]]);
  });
});
