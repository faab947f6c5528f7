import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { setTypst } from '../../src/print/typst/set-typst.ts';
import { createTypstRenderer } from '../../src/render/typst/index.ts';
import { blocks } from '../browser/sketch-deck.ts';
import { readPdf } from '../print/typst/read-pdf.ts';

const renderer = (headingLevel = 3) => createTypstRenderer({ path: 'talk.md', headingLevel });
const render = (markdown: string) => renderer().blocks(blocks(markdown));
const inline = (value: string) => renderer().inline([{ type: 'text', value } satisfies PhrasingContent]);

/** Functions that the templates define, as plain as can be. */
const FUNCTIONS =
  '#let code-block(columns, lines) = raw(block: true, lines)\n#let web-link(a, b) = link(a, b)\n';
const shown = async (code: string) => {
  const { pdf } = setTypst({ main: `${FUNCTIONS}#${code}`, files: new Map() });
  return (await readPdf(pdf)).texts.join('\n');
};

describe('mdast as Typst', () => {
  it.each([
    '#read("/etc/passwd")',
    '\\"; read("/etc/passwd"); "',
    '$ x $ // no comment /* nor this',
    '= No heading',
    '*a* _b_ @c <d> ~ -- `e` #f',
    '#{',
    '\\',
  ])('takes %s for words', async text => expect(await shown(inline(text))).toBe(text));

  it.each([
    '- #panic("x")',
    '`#panic("x")`',
    '```\n#panic("x")\n```',
    '[#panic("x")](https://example.org/#panic())',
  ])('runs no code of %s', async markdown => expect(await shown(render(markdown))).toContain('#panic("x")'));

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        setTypst({ main: `#${inline(text)}`, files: new Map() });
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a  list', '- a\n- b', /list\(list\.item\(.*"a".*list\.item\(.*"b"/s],
    ['a numbered list that goes on', '3. a\n4. b', /enum\(start: 3/],
    ['tasks', '- [x] a\n- [ ] b', /tasks\(\(true, false,\), .*"a".*"b"/s],
    ['a task among points', '- [x] a\n- b', /list\.item\(\{task-mark\(true\)/],
    ['code with its width', '```\nab\nabcd\n```', /code-block\(4, "ab\\nabcd"\)/],
    [
      'a column of numbers',
      '| a | b |\n|---|---|\n| c | 1 |\n| d | 20 |',
      /lecture-table\(\(start, right,\), /,
    ],
    ['a table', '| a | b |\n|---|--:|\n| c |', /lecture-table\(\(start, right,\), .*"c"/s],
    [
      'a quotation with its source',
      '> To be.\n>\n> — A prince',
      /quote\(block: true, attribution: .*"A prince"/s,
    ],
    [
      'a label with one detail in one line',
      '- Ebb::\n  - It goes.',
      /label-words\({"Ebb"}\);\n{"It goes\."}/,
    ],
    ['no link to a program', '[a](javascript:alert(1))', /^{par\({{"a"}}\)}$/],
    ['words of HTML', '<div>a <b>c</b></div>', /"a c"/],
  ])('shows %s', (_, markdown, expected) => expect(render(markdown)).toMatch(expected));

  it('leaves no gap between the levels of headings', () => {
    expect(render('## a\n\n#### b')).toMatch(/level: 3.*level: 4/s);
  });
});
