import { describe, expect, it } from 'vitest';
import { fitSlides } from '../../src/fit/index.ts';
import { fitToText } from '../../src/write/fit-text.ts';
import { deck, list, point, points, slide } from '../fit/slide.ts';
import { TYPE } from '../fit/tokens.ts';

const textOf = (...slides: ReturnType<typeof slide>[]) => fitToText(fitSlides(deck(slides), TYPE));

describe('fitToText', () => {
  it('names each slide to which something was done, once for all of its parts', () => {
    const dates = list(['1700', '1701', '1702'].map(year => point(`${year}: it began`)));
    const text = textOf(slide([list(points(9))], { id: 'a' }), slide([dates], { id: 'b' }));
    expect(text.trim().split('\n')).toEqual([
      'So that it fits and reads well:',
      'slide 1  A  [split in 3: too much for one slide]',
      'slide 4  A  [timeline: every point begins with a date]',
    ]);
  });

  it('says nothing where nothing was done', () => {
    expect(textOf(slide([list(points(2))]))).toBe('');
  });
});
