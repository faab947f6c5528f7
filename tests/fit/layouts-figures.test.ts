import type { Image, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { fitSlides } from '../../src/fit/index.ts';
import { layouts } from '../../src/fit/layouts/index.ts';
import { typeSizesAt } from '../../src/fit/measure/type-sizes.ts';
import { setSlide } from '../../src/fit/set-slide.ts';
import { type Block, type Slide, slidesOf } from '../../src/model/deck.ts';
import { deck, list, paragraph, point, slide } from './slide.ts';
import { TYPE } from './tokens.ts';

const image = (title?: string): Image => ({
  type: 'image',
  url: 'a.png',
  alt: 'A',
  ...(title ? { title } : {}),
});
const picture = (...titles: string[]): Paragraph => ({
  type: 'paragraph',
  children: titles.length > 0 ? titles.map(image) : [image()],
});
const fitted = (body: readonly Block[], fields: Partial<Slide> = {}) =>
  slidesOf(fitSlides(deck([slide(body, { layout: 'figure', ...fields })]), TYPE));
const ROOM = { width: 1100, height: 540 };
const heightOf = (body: readonly Block[], layout: Slide['layout'] = 'figure') =>
  layouts[layout].set(slide(body, { layout }), typeSizesAt(TYPE, 24), ROOM).height;

describe('pictures', () => {
  it.each([
    [1, []],
    [2, ['pictures-2']],
    [4, ['pictures-4']],
    [6, ['pictures-3']],
  ])('%i of them stand in a grid', (count, variants) => {
    const [only, ...others] = fitted(Array.from({ length: count }, () => picture()));
    expect([only?.fit?.variants, others]).toEqual([variants, []]);
  });

  it('count each, also where one paragraph holds several', () => {
    expect(fitted([picture('One', 'Two', 'Three')])[0]?.fit?.variants).toEqual(['pictures-3']);
  });

  it('leave the words beside them two fifths, and stand in two columns there', () => {
    const words = list([point('so it is '.repeat(6))]);
    expect(heightOf([words, picture()])).toBeGreaterThan(heightOf([words], 'points'));
    expect(fitted([words, picture(), picture()])[0]?.fit?.variants).toEqual(['pictures-2']);
  });

  it('have words beside them that are as large as none of them is broken', () => {
    const sizeOf = (text: string) => fitted([paragraph(text), picture()])[0]?.fit?.bodySize;
    expect(sizeOf('See Implementierung')).toBe(38);
    expect(sizeOf('See Implementierungsverfahren')).toBe(34);
    expect(sizeOf('See Implementierungsverfahrensbeschreibungen')).toBe(38);
  });

  it('need more room with a caption, the more so the longer it is', () => {
    const [bare, short, long] = [picture(), picture('Short'), picture('a long caption '.repeat(20))];
    expect(heightOf([short])).toBeGreaterThan(heightOf([bare]));
    expect(heightOf([long])).toBeGreaterThan(heightOf([short]));
  });

  it('too many for a slide go on on the next', () => {
    expect(fitted(Array.from({ length: 20 }, () => picture('Caption'))).length).toBeGreaterThan(1);
  });
});

describe('a picture among other things', () => {
  const code: Block = { type: 'code', lang: 'js', value: Array(9).fill('let a = 1;').join('\n') };

  it('has room of its own, so that a slide with prose and code is split', () => {
    const parts = fitted([paragraph('See.'), picture('A caption'), code], { layout: 'code' });
    expect(parts.length).toBe(2);
    for (const part of parts) expect(setSlide(part, part.fit?.bodySize ?? 0, TYPE).fits).toBe(true);
  });

  it('counts where it stands within a line', () => {
    const within: Block = { type: 'paragraph', children: [...paragraph('See').children, image()] };
    expect(heightOf([within], 'prose')).toBeGreaterThan(heightOf([paragraph('See A')], 'prose') + 100);
  });
});
