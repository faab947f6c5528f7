import fc from 'fast-check';
import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/model/outline.ts';
import { placeOfLines } from '../../src/model/place.ts';
import { readOutline } from '../../src/read/index.ts';
import { outlineToMarkdown } from '../../src/write/outline-markdown.ts';
import { said } from './outline-said.ts';

const read = (contents: string) => readOutline({ path: 'talk.md', contents });

const LOOKS_LIKE_MARKDOWN = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '~',
  '~~',
  '[',
  ']',
  '[x]',
  '(',
  ')',
  '<',
  '>',
  '<b>',
  '</div>',
  '<!--',
  '&',
  '&amp;',
  '\\',
  '#',
  '##',
  '-',
  '+',
  '1.',
  '2)',
  '|',
  '| a | b |',
  '---',
  '===',
  '```',
  ':::',
  '::: notes',
  'Notes:',
  'Note:',
  '备注：',
  '{#id}',
  '{.fragment}',
  '{.a}',
  '{b=c}',
  '$5',
  '$x$',
  '[a](b)',
  '![a](b)',
  '[^1]',
  '[a]: b',
  'http://example.org',
  'www.example.org',
  'a@example.org',
  'snake_case_word',
  '!',
  'a:b',
  '10:30',
  '---\ntitle: x\n---',
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('tide', 'moon', 'Sonne', 'число', '潮汐', 'a', 'I', 'of') },
  { weight: 2, arbitrary: fc.constantFrom(...LOOKS_LIKE_MARKDOWN) },
);
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '));
const inline = (value: string): PhrasingContent[] => [{ type: 'text', value }];
const paragraph = text.map((value): Paragraph => ({ type: 'paragraph', children: inline(value) }));

const { item } = fc.letrec<{ list: List; item: ListItem }>(tie => ({
  list: fc
    .record({
      ordered: fc.boolean(),
      start: fc.integer({ min: 0, max: 12 }),
      children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ ordered, start, children }): List => ({
        type: 'list',
        ordered,
        ...(ordered ? { start } : {}),
        spread: false,
        children,
      }),
    ),
  item: fc
    .record({
      lead: paragraph,
      below: fc.option(fc.oneof({ depthSize: 'small' }, paragraph, tie('list')), { nil: undefined }),
      checked: fc.constantFrom(null, null, true, false),
      fragment: fc.boolean(),
    })
    .map(
      ({ lead, below, checked, fragment }): ListItem => ({
        type: 'listItem',
        spread: false,
        checked,
        ...(fragment ? { data: { fragment } } : {}),
        children: below ? [lead, below] : [lead],
      }),
    ),
}));

const block: fc.Arbitrary<RootContent> = fc.oneof(
  paragraph,
  fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((children): List => ({ type: 'list', ordered: false, spread: false, children })),
  fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((children): List => ({ type: 'list', ordered: true, start: 3, spread: false, children })),
  text.map((value): RootContent => ({ type: 'code', value })),
  fc
    .array(paragraph, { minLength: 1, maxLength: 2 })
    .map((children): RootContent => ({ type: 'blockquote', children })),
  fc
    .array(paragraph, { minLength: 1, maxLength: 2 })
    .map((children): RootContent => ({ type: 'notes', children: children as BlockContent[] })),
  fc.tuple(fc.integer({ min: 1, max: 6 }), text).map(
    ([depth, value]): Heading => ({
      type: 'heading',
      depth: depth as Heading['depth'],
      children: inline(value),
    }),
  ),
);

const outline = fc
  .record({ title: fc.option(text, { nil: undefined }), children: fc.array(block, { maxLength: 6 }) })
  .map(
    ({ title, children }): Outline => ({
      source: 'talk.txt',
      format: 'plain',
      meta: { lang: 'en' },
      ...(title ? { title: { text: title, children: inline(title), place: placeOfLines(1) } } : {}),
      tree: { type: 'root', children },
      reasons: [],
      messages: [],
    }),
  );

describe('outlineToMarkdown', () => {
  it('reads back to the same outline, whatever the text looks like', () => {
    fc.assert(
      fc.property(outline, made => {
        expect(said(read(outlineToMarkdown(made)))).toEqual(said(made));
      }),
      { numRuns: 150 },
    );
  });

  it('puts the title above the headings', () => {
    const plain = 'Tides\n\nTwo a day\n- The Moon pulls.\n- The Earth turns.\nThe Sun\n- It joins in.\n';
    expect(outlineToMarkdown(readOutline({ path: 'tides.txt', contents: plain }))).toBe(
      '# Tides\n\n## Two a day\n\n- The Moon pulls.\n- The Earth turns.\n\n## The Sun\n\n- It joins in.\n',
    );
  });

  it('keeps settings, attributes, notes, columns, numbers and footnotes', () => {
    const markdown = [
      '---',
      'author:',
      '  - Ada',
      '  - Ben',
      'lang: de',
      'slide-level: 2',
      '---',
      '',
      '# Gezeiten',
      '',
      '## Zwei am Tag {#zwei .wide minutes=5}',
      '',
      '3. Der Mond[^1]',
      '4. Die Erde',
      '',
      '::: notes',
      'Frage: und bei Neumond?',
      ':::',
      '',
      '::: {.columns}',
      '::: column',
      'links',
      ':::',
      '',
      '::: column',
      'rechts',
      ':::',
      ':::',
      '',
      '---',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '[^1]: Newton',
      '',
    ].join('\n');
    expect(outlineToMarkdown(read(markdown))).toBe(markdown.replace('::: {.columns}', '::: columns'));
  });

  it('says the title in front matter where no heading can', () => {
    const made = outlineToMarkdown({
      ...read('# A\n\n# B\n'),
      title: { text: 'T: x', children: inline('T: x'), place: placeOfLines(1) },
      tree: { type: 'root', children: [] },
    });
    expect(made).toBe('---\ntitle: "T: x"\nformat: markdown\n---\n\n');
  });
});
