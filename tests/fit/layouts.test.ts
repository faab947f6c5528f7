import type { ListItem } from 'mdast';
import { describe, expect, it } from 'vitest';
import { fitSlides } from '../../src/fit/index.ts';
import { setSlide } from '../../src/fit/set-slide.ts';
import { type Block, type Slide, slidesOf } from '../../src/model/deck.ts';
import { deck, list, paragraph, point, points, slide } from './slide.ts';
import { TYPE } from './tokens.ts';

const fitted = (body: readonly Block[], fields: Partial<Slide> = {}) =>
  slidesOf(fitSlides(deck([slide(body, fields)]), TYPE));
const setAs = (body: readonly Block[], fields: Partial<Slide> = {}) =>
  fitted(body, fields).map(one => [one.layout, ...(one.fit?.variants ?? [])].join(' '));
const labels = (...names: string[]) => [list(names.map(name => point(name, [point('so it is')])))];

describe('groups', () => {
  it.each([
    [['One', 'Two'], 'comparison'],
    [['One', 'Two', 'Three'], 'groups columns-3'],
    [['One', 'Two', 'Three', 'Four'], 'groups columns-2'],
    [['1648', '1651', 'c. 1700'], 'timeline across columns-3'],
  ])('%j read best as %s', (names, expected) => {
    expect(setAs(labels(...names), { layout: 'groups' })).toEqual([expected]);
  });

  it('stand three in a row also where one of them is longer, rather than leave a hole', () => {
    const long = point('Three', [point('so it is and so it will be '.repeat(5))]);
    const three = [list([...(labels('One', 'Two')[0]?.children ?? []), long])];
    expect(setAs(three, { layout: 'groups' })).toEqual(['groups columns-3']);
  });
});

describe('points that begin with dates', () => {
  const dated = (count: number, words: number) => [
    list(Array.from({ length: count }, (_, at) => point(`${1700 + at}: ${'it happened '.repeat(words)}`))),
  ];

  it('stand on a line where they are short, below each other where they are long or many', () => {
    expect(setAs(dated(4, 2))).toEqual(['timeline across columns-4']);
    expect(setAs(dated(4, 13))).toEqual(['timeline down dates-2']);
    expect(setAs(dated(7, 2))).toEqual(['timeline down dates-2']);
  });

  it('have a column as wide as the widest date needs', () => {
    const days = ['12 September 1848', '1 May 1874', '18 April 1999'];
    const told = days.map(day => point(`${day}: ${'it happened '.repeat(20)}`));
    const [how] = setAs([list(told)]);
    expect(how).toBe('timeline down dates-6');
  });

  it('have as much room for one point below the date as for words behind it', () => {
    const text = 'it happened in the spring of that year '.repeat(3).trim();
    const leftOf = (items: readonly ListItem[]) =>
      setSlide(slide([list(items)], { layout: 'timeline' }), 30, TYPE).left;
    const years = ['1648', '1651', '1700'];
    expect(leftOf(years.map(year => point(year, [point(text)])))).toBe(
      leftOf(years.map(year => point(`${year}: ${text}`))),
    );
  });

  it('stay points where they are two, or one of them has no date', () => {
    expect(setAs(dated(2, 2))).toEqual(['points']);
    expect(setAs([list([...(dated(4, 2)[0]?.children ?? []), point('And so on')])])).toEqual(['points']);
  });

  it('stay points where the author asks for them', () => {
    const attributes = { classes: [], values: { layout: 'points' } };
    expect(setAs(dated(4, 2), { attributes })).toEqual(['points']);
  });

  it('say why', () => {
    expect(fitted(dated(4, 2))[0]?.fit?.reasons).toEqual(['timeline: every point begins with a date']);
  });
});

describe('prose', () => {
  it('is a statement where it is one short sentence', () => {
    expect(setAs([paragraph('Nobody won.')], { layout: 'prose' })).toEqual(['statement statement-1']);
    expect(setAs([paragraph('Nobody won.'), paragraph('Yet.')], { layout: 'prose' })).toEqual(['prose']);
  });
});

describe('code', () => {
  const code = (lines: number, width: number) => [
    { type: 'code' as const, value: Array(lines).fill('x'.repeat(width)).join('\n') },
  ];
  const sizes = (lines: number, width: number) =>
    fitted(code(lines, width), { layout: 'code' }).map(one => one.fit?.variants.at(-1));

  it('is as large as its lines allow, and smaller than 24 only for a long one', () => {
    expect(sizes(4, 20)).toEqual(['code-28']);
    expect(sizes(11, 40)).toEqual(['code-24']);
    expect(sizes(4, 80)).toEqual(['code-20']);
  });

  it('goes on on another slide where it has many lines', () => {
    expect(sizes(20, 40)).toEqual(['code-28', 'code-28']);
  });
});

it('points that are split say so', () => {
  const parts = fitted([list(points(9))]);
  expect(parts.map(part => part.fit?.reasons)).toEqual(
    parts.map(() => [`split in ${parts.length}: too much for one slide`]),
  );
});

describe('short points', () => {
  const short = (count: number) => [list(Array.from({ length: count }, (_, at) => point(`Term ${at}`)))];

  it('stand in two columns where one has no room for them', () => {
    expect(setAs(short(6))).toEqual(['points']);
    expect(setAs(short(12))).toEqual(['points in-columns']);
    expect(fitted(short(12))[0]?.fit?.reasons).toEqual(['in two columns: short points']);
  });

  it('are split where two columns have no room either', () => {
    expect(setAs(short(40)).length).toBeGreaterThan(1);
  });
});

it('dates in no order are points, not a line', () => {
  const years = ['1949', '1945', '1957'].map(year => point(`${year}: a thing came to pass`));
  expect(setAs([list(years)])).toEqual(['points']);
});
