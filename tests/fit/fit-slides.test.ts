import { describe, expect, it } from 'vitest';
import { fitSlides } from '../../src/fit/index.ts';
import { slideFits } from '../../src/fit/set-slide.ts';
import { type Slide, slidesOf } from '../../src/model/deck.ts';
import { placeOfLines } from '../../src/model/place.ts';
import { blockText } from '../../src/text/plain-text.ts';
import { deck, list, paragraph, point, points, slide } from './slide.ts';
import { TYPE } from './tokens.ts';

const fitted = (...slides: Slide[]) => slidesOf(fitSlides(deck(slides), TYPE));
const counts = (slides: readonly Slide[]) =>
  slides.map(one =>
    one.body.reduce((sum, block) => sum + (block.type === 'list' ? block.children.length : 1), 0),
  );

describe('the size of a slide', () => {
  const lengths = Array.from({ length: 60 }, (_, index) => index + 1);
  const sizesOf = (count: number) =>
    lengths
      .map(words => fitted(slide([list(points(count, words))])))
      .filter(parts => parts.length === 1)
      .map(parts => parts[0]?.fit?.bodySize ?? 0);

  it('never grows with the text, from the largest to the last comfortable one', () => {
    const sizes = sizesOf(5);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect([sizes[0], sizes.at(-1)]).toEqual([38, 30]);
  });

  it('is rather a step smaller than that it fills the air below the title', () => {
    const all = lengths.map(words => slide([list(points(1 + (words % 5), words))]));
    const full = all.filter(one => slideFits(one, 38, TYPE) && fitted(one)[0]?.fit?.bodySize !== 38);
    expect(full.length).toBeGreaterThan(0);
    expect(full.map(one => fitted(one)[0]?.fit?.bodySize)).toEqual(full.map(() => 34));
  });

  it('goes one step further down before three points are parted', () => {
    expect(sizesOf(3).at(-1)).toBe(27);
  });
});

describe('a slide with too much', () => {
  it('is split into parts that are about equally full and set alike', () => {
    const parts = fitted(slide([list(points(7))]));
    expect(counts(parts)).toEqual([3, 4]);
    expect(new Set(parts.map(part => part.fit?.bodySize)).size).toBe(1);
    expect(parts.every(part => slideFits(part, part.fit?.bodySize ?? 0, TYPE))).toBe(true);
  });

  it('is numbered by part, and everything after it again', () => {
    const slides = fitted(slide([list(points(7))]), slide([list(points(1))], { id: 'b', number: 2 }));
    expect(slides.map(one => [one.id, one.number, one.part])).toEqual([
      ['a', 1, { index: 1, count: 2 }],
      ['a~2', 2, { index: 2, count: 2 }],
      ['b', 3, undefined],
    ]);
  });

  it('counts on where it was in parts already', () => {
    const first = slide([list(points(7))], { part: { index: 1, count: 2 } });
    const second = slide([list(points(1))], { id: 'a~2', part: { index: 2, count: 2 } });
    expect(fitted(first, second).map(one => [one.id, one.part?.index, one.part?.count])).toEqual([
      ['a', 1, 3],
      ['a~2', 2, 3],
      ['a~3', 3, 3],
    ]);
  });

  it('keeps a label with its details', () => {
    const labels = ['Upper', 'Middle', 'Lower'].map((name, index) =>
      point(name, points(3, 12), index * 10 + 2),
    );
    const parts = fitted(slide([list(labels)])).map(part => blockText(part.body).split('\n'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(lines => lines.length % 4 === 0 && !lines[0]?.startsWith('Point'))).toBe(true);
  });

  it('gives the room of a lone label to its details', () => {
    const [only] = fitted(slide([list([point('Upper', points(3, 8))])]));
    expect(only?.body.map(block => block.type)).toEqual(['paragraph', 'list']);
  });

  it('repeats the label where its details alone are too much', () => {
    const parts = fitted(slide([list([point('Upper', points(14, 14))])]));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(part => blockText(part.body).split('\n')[0])).toEqual(parts.map(() => 'Upper'));
  });

  it('keeps a line with what it leads over to', () => {
    const parts = fitted(
      slide([list(points(3, 24)), paragraph('And then there are:', 20), list(points(3, 24))]),
    );
    expect(parts.map(part => blockText(part.body)).filter(text => text.endsWith('there are:'))).toEqual([]);
  });

  it('goes on counting in a numbered list', () => {
    const parts = fitted(slide([list(points(7), { ordered: true, start: 3 })]));
    expect(parts.map(part => (part.body[0]?.type === 'list' ? part.body[0].start : 0))).toEqual([3, 6]);
  });

  it('becomes points where groups have no room', () => {
    const groups = [...'ABCD'].map(name => point(name, points(3, 24)));
    expect(fitted(slide([list(groups)], { layout: 'groups' })).every(part => part.layout === 'points')).toBe(
      true,
    );
  });

  it('sets a title of three lines smaller, where it has two', () => {
    const variantsOf = (words: number) =>
      fitted(
        slide([], { layout: 'section', title: [{ type: 'text', value: 'a long word '.repeat(words) }] }),
      )[0]?.fit?.variants;
    expect(variantsOf(4)).toEqual([]);
    expect(variantsOf(6)).toEqual(['dense']);
  });

  it('loses the titles that a section lists, since they stand on their slides', () => {
    const titles = Array.from(
      { length: 30 },
      (_, index): ReturnType<typeof point> => ({
        type: 'listItem',
        children: [{ type: 'paragraph', children: [{ type: 'link', url: `#${index}`, children: [] }] }],
      }),
    );
    const named = titles.map(title => ({
      ...title,
      children: [...title.children, paragraph('x '.repeat(40))],
    }));
    expect(fitted(slide([list(named)], { layout: 'section' }))[0]?.body).toEqual([]);
  });
});

describe('notes', () => {
  it('go with the points that they speak of; the author’s own stay with the first', () => {
    const speech = [paragraph('to the second', 3), paragraph('to the last', 8)];
    const parts = fitted(slide([list(points(7))], { notes: [paragraph('own', 50), ...speech], ownNotes: 1 }));
    expect(parts.map(part => part.notes.map(note => blockText([note])))).toEqual([
      ['own', 'to the second'],
      ['to the last'],
    ]);
    expect(parts.map(part => part.ownNotes)).toEqual([1, 0]);
  });
});

describe('footnotes', () => {
  it('stand on the part that refers to them', () => {
    const mark = { type: 'footnoteReference' as const, identifier: 'x' };
    const items = points(7);
    items[6] = {
      type: 'listItem',
      children: [{ type: 'paragraph', children: [mark] }],
      position: placeOfLines(9),
    };
    const note = { type: 'footnoteDefinition' as const, identifier: 'x', children: [paragraph('Short.')] };
    const parts = fitted(slide([list(items), note], { notes: [note] }));
    expect(parts.map(part => part.body.some(block => block.type === 'footnoteDefinition'))).toEqual([
      false,
      true,
    ]);
    expect(parts.map(part => part.notes.length)).toEqual([0, 1]);
  });
});

it('a point that ends with a colon stays with the next', () => {
  const before = points(3, 24);
  const parts = fitted(
    slide([list([...before, point('You see this:'), point('word '.repeat(30)), ...points(2, 24)])]),
  );
  const last = parts.map(part => blockText(part.body).trim().split('\n').at(-1));
  expect(parts.length).toBeGreaterThan(1);
  expect(last.some(text => text?.endsWith(':'))).toBe(false);
});

describe('what can’t be parted', () => {
  const tableOf = (words: number) => {
    const cell = { type: 'tableCell' as const, children: paragraph('word '.repeat(words)).children };
    return { type: 'table' as const, children: [{ type: 'tableRow' as const, children: [cell] }] };
  };

  it('takes the smallest size', () => {
    const [only, ...others] = fitted(slide([tableOf(420)], { layout: 'table' }));
    expect([only?.fit?.bodySize, others.length]).toEqual([24, 0]);
  });

  it('is said where no size has room, and the author is told', () => {
    const result = fitSlides(deck([slide([tableOf(2000)], { layout: 'table' })]), TYPE);
    const [only] = slidesOf(result);
    expect([only?.body, only?.notes.length]).toEqual([[], 1]);
    expect(result.messages.map(message => message.rule)).toEqual(['too-long-for-a-slide']);
  });
});
