import { describe, expect, it } from 'vitest';
import { tidyList } from '../../src/compose/tidy-list.ts';
import { list, point } from '../fit/slide.ts';

describe('tidyList', () => {
  it('leaves out points that say nothing, at every level', () => {
    const tidy = tidyList(list([point('a', [point('')]), point(''), point('b')]));
    expect(tidy).toEqual(list([{ ...point('a') }, point('b')]));
  });

  it('makes one point of a mark and a number', () => {
    const numbered = {
      ...point(''),
      children: [list([point('Raise an army')], { ordered: true, start: 2 })],
    };
    expect(tidyList(list([numbered])).children).toEqual([
      { ...point('Raise an army'), data: { ordinal: '2.' } },
    ]);
  });
});
