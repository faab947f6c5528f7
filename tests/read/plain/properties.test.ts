import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain/index.ts';
import { wordsOf } from '../../../src/text/words.ts';

const words = fc.array(
  fc.constantFrom(
    'frost',
    'Ice',
    'snow',
    'RAIN',
    'Wind,',
    'the',
    'a',
    'of',
    'heat.',
    'why?',
    'list:',
    '<b>',
    'x_y',
    '**bold**',
    '`code`',
    '[a](b)',
    '->',
    '5',
    '|',
    '雪',
    '冰。',
    'снег',
    'Dr.',
    'https://example.org/x',
  ),
  { minLength: 1, maxLength: 14 },
);
const mark = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '-',
  '* ',
  '• ',
  '– ',
  '> ',
  '1. ',
  '2) ',
  'a. ',
  'II. ',
  '(c) ',
  '§ 3 ',
  '一、',
  '【2】',
  '# ',
  '## ',
  'Notes: ',
  'Week 3: ',
  'o\t',
);
const indent = fc.constantFrom('', '', '', '  ', '    ', '\t', '\t\t', ' ', '\u00a0');
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(indent, mark, words).map(([space, sign, text]) => space + sign + text.join(' ')),
  },
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '-----',
      '=====',
      '```',
      '   |   |',
      '<!--',
      '-->',
      '---',
      '*** Title ***',
      'a  b  c',
      '| x | y |',
      '|---|---|',
    ),
  },
);
/** What begins with `---` may be settings, which no slide shows. */
const document = fc
  .array(line, { maxLength: 30 })
  .map(lines => lines.join('\n'))
  .filter(text => !text.startsWith('---'));

/** Letters that stand for a bullet, and the word that opens notes. */
const SIGNS = /^\s*(?:o\t|Notes:)/gm;

/** Every word of the tree and the title, code and HTML included. */
function wordsRead(text: string): string[] {
  const { tree, title, meta } = readPlainText({ path: 'x.txt', contents: text }, {});
  const told = [title?.text ?? '', ...(meta.authors ?? []), meta.date ?? '', meta.subtitle ?? ''];
  const found: string[] = told.flatMap(wordsOf);
  visit(tree, (node: Nodes) => {
    if ('value' in node) found.push(...wordsOf(node.value));
    if (node.type === 'link') found.push(...wordsOf(node.url));
    if (node.type === 'list' && node.ordered)
      found.push(...node.children.map((_, index) => String((node.start ?? 1) + index)));
    if (node.type === 'listItem' && node.data?.ordinal) found.push(...wordsOf(node.data.ordinal));
    if (node.type === 'code') found.push(...wordsOf(`${node.lang ?? ''} ${node.meta ?? ''}`));
  });
  return found;
}

describe('reading any text as a plain outline', () => {
  it('loses no word', () => {
    fc.assert(
      fc.property(document, text => {
        const found = new Set(wordsRead(text));
        const lost = wordsOf(text.replace(SIGNS, ' ')).filter(word => !found.has(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('points only to places that the document has', () => {
    fc.assert(
      fc.property(document, text => {
        const lines = text.split('\n');
        const { tree } = readPlainText({ path: 'x.txt', contents: text }, {});
        visit(tree, (node: Nodes) => {
          if (node.type === 'root') return;
          expect(node.position?.start.line, plainTextOf(node)).toBeGreaterThanOrEqual(1);
          expect(node.position?.end.line).toBeLessThanOrEqual(lines.length);
          expect(node.position?.start.column).toBeLessThanOrEqual(
            (lines[(node.position?.start.line ?? 1) - 1] ?? '').length + 1,
          );
        });
      }),
      { numRuns: 200 },
    );
  });
});
