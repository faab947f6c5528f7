import { describe, expect, it } from 'vitest';
import { formatAttributes, parseAttributes } from '../../src/syntax/attributes.ts';

describe('parseAttributes', () => {
  it('reads an id, classes and values', () => {
    expect(parseAttributes('#tides .wide .blue minutes=5 title="two words" Alt=\'a "b"\'')).toEqual({
      id: 'tides',
      classes: ['wide', 'blue'],
      values: { minutes: '5', title: 'two words', alt: 'a "b"' },
    });
  });

  it('knows the hyphen for what has no number', () => {
    expect(parseAttributes(' - ')).toEqual({ classes: ['unnumbered'], values: {} });
  });

  it.each(['', 'x', 'a, b', '#', '.', '.a b', 'a=', 'a= b', '#a#b', '"a"', '=a', '{.a}'])(
    'takes %j for text',
    text => {
      expect(parseAttributes(text)).toBeUndefined();
    },
  );

  it('comes to no harm by names that objects know', () => {
    const attributes = parseAttributes('#constructor .toString __proto__=x hasOwnProperty=y');
    expect(attributes?.id).toBe('constructor');
    expect(Object.getPrototypeOf(attributes?.values)).toBe(Object.prototype);
    expect(Object.entries(attributes?.values ?? {})).toEqual([
      ['__proto__', 'x'],
      ['hasownproperty', 'y'],
    ]);
  });
});

describe('formatAttributes', () => {
  it.each([
    '#a .b .c d=e',
    'title="two words"',
    'title=\'a "b"\'',
    '.unnumbered',
    'url=https://example.org/?a=b#c',
  ])('writes %j as it is read', text => {
    const attributes = parseAttributes(text);
    expect(attributes && formatAttributes(attributes)).toBe(text);
  });
});
