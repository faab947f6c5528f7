import { describe, expect, it } from 'vitest';
import { excerptOf, printable } from '../../src/io/source-excerpt.ts';

const at = (line: number, column: number, endColumn = column + 1) => ({
  start: { line, column },
  end: { line, column: endColumn },
});

describe('excerptOf', () => {
  it('shows the line with carets under the place', () => {
    expect(excerptOf('one\nautor: Me\n', at(2, 1, 6))).toEqual(['    2 | autor: Me', '      | ^^^^^']);
  });

  it.each(['a\r\nb x', 'a\rb x', 'a\nb x'])('counts lines however they end', text => {
    expect(excerptOf(text, at(2, 3))).toEqual(['    2 | b x', '      |   ^']);
  });

  it('puts the caret right behind tabs, wide and combining characters', () => {
    expect(excerptOf('\t和平e\u0301 x', at(1, 7))).toEqual([
      '    1 |   和平e\u0301 x',
      `      | ${' '.repeat(8)}^`,
    ]);
  });

  it('cuts a long line around the place', () => {
    const [line = '', caret = ''] = excerptOf(`${'a'.repeat(500)}X${'b'.repeat(500)}`, at(1, 501), 60);
    expect(line.length).toBeLessThan(65);
    expect(line.indexOf('X')).toBe(caret.indexOf('^'));
  });

  it('shows nothing for a line that is not there', () => {
    expect(excerptOf('one', at(7, 1))).toEqual([]);
  });
});

describe('printable', () => {
  it('lets no text move the cursor or turn the direction', () => {
    expect(printable('a\u001b[31mred\u202eb')).toBe('a·[31mred·b');
  });
});
