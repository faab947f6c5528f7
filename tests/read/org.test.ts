import { describe, expect, it } from 'vitest';
import { markdownOf, readBytes } from './office/read-bytes.ts';

const read = (...lines: string[]) => markdownOf(lines.join('\n'), 'talk.org');

describe('Org', () => {
  it('keeps to itself what is there for Emacs alone', async () => {
    const lines = await read(
      '#+TITLE: Yeast',
      '#+OPTIONS: toc:nil',
      '#+STARTUP: overview',
      '* TODO [#A] How it grows [1/2] :biology:exam:',
      'SCHEDULED: <2026-03-01 Sun>',
      ':PROPERTIES:',
      ':CUSTOM_ID: grow',
      ':END:',
      ':LOGBOOK:',
      'CLOCK: [2026-02-01 Sun 10:00]--[2026-02-01 Sun 11:00] =>  1:00',
      ':END:',
      '# a comment',
      '- By budding',
      '* WAITING How it dies',
      '- Without sugar',
      '#+begin_comment',
      'private',
      '#+end_comment',
      '* COMMENT Not yet',
      '- nothing',
      '** Nor this',
    );
    expect(lines).toEqual([
      '# Yeast',
      '## How it grows',
      '- By budding',
      '## How it dies',
      '- Without sugar',
    ]);
  });

  it('takes its own words for states from the document', async () => {
    expect(await read('#+TODO: DRAFT | PRINTED', '* DRAFT One', '- a', '* NASA Two', '- b')).toEqual([
      '# One',
      '- a',
      '# NASA Two',
      '- b',
    ]);
  });

  it('reads who speaks when, and in which language', async () => {
    const text =
      '#+title: A\n#+title: and B\n#+author: Ada\n#+date: <2026-05-04 Mon>\n#+language: cn\n* One\n- a';
    const { meta, title } = await readBytes(text, 'a.org');
    expect(meta).toEqual({ title: 'A and B', authors: ['Ada'], date: '2026-05-04', lang: 'zh' });
    expect(title?.place.start.line).toBe(1);
  });

  it('nests lists by their indent, with terms and numbers', async () => {
    expect(
      await read(
        '* Lists',
        '- one',
        '  goes on',
        '  + below',
        '    1) first',
        '    2) second',
        '- Salt :: a crystal',
        '',
        '',
        '5. fifth',
      ),
    ).toEqual([
      '# Lists',
      '- one',
      '  goes on',
      '  - below',
      '    1. first',
      '    2. second',
      '- **Salt**: a crystal',
      '5. fifth',
    ]);
  });

  it('knows what is done', async () => {
    const { tree } = await readBytes('* A\n- [X] done\n- [ ] open\n- [-] half\n- plain', 'a.org');
    const list = tree.children[1];
    expect(list?.type === 'list' && list.children.map(item => item.checked)).toEqual([
      true,
      false,
      false,
      null,
    ]);
  });

  it('keeps code, quotations, poems, tables and pictures', async () => {
    expect(
      await read(
        '* Blocks',
        '#+begin_src python :results output',
        '  for x in y:',
        '      ,* print(x)',
        '#+end_src',
        '#+RESULTS:',
        ': 42',
        '#+BEGIN_QUOTE',
        'To be.',
        '#+END_QUOTE',
        '| a | b |',
        '|---+---|',
        '| 1 | 2 |',
        '#+CAPTION: A /fine/ map',
        '[[file:map.png]]',
        '#+begin_notes',
        'Say this.',
        '#+end_notes',
      ),
    ).toEqual([
      '# Blocks',
      '```python',
      'for x in y:',
      '    * print(x)',
      '```',
      '```',
      '42',
      '```',
      '> To be.',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '![A fine map](map.png "A fine map")',
      '::: notes',
      'Say this.',
      ':::',
    ]);
  });

  it('reads emphasis, links, footnotes and signs by name, and leaves alone what only looks like them', async () => {
    expect(
      await read(
        '* Text',
        'A *bold* /word/, ~x*y~ and =verb=, [[https://example.org][a *link*]], <https://example.org>.',
        '',
        'Two * three, a/b/c, snake_case and 5 * 6 * 7, \\alpha{} \\rarr b.',
        '',
        'Notes[fn:1] and more[fn:: in the line].',
        '',
        '[fn:1] Below the text.',
      ),
    ).toEqual([
      '# Text',
      'A **bold** *word*, `x*y` and `verb`, [a **link**](https://example.org), <https://example.org>.',
      'Two \\* three, a/b/c, snake_case and 5 \\* 6 \\* 7, α → b.',
      'Notes[^1] and more[^inline-1].',
      '[^inline-1]: in the line',
      '[^1]: Below the text.',
    ]);
  });

  it('takes the inner headlines for points where there is nothing but headlines', async () => {
    expect(await read('#+TITLE: T', '* One', '** a', '** b', '* Two', '** c', '*** d', '** e')).toEqual([
      '# T',
      '## One',
      '- a',
      '- b',
      '## Two',
      '- c',
      '  - d',
      '- e',
    ]);
  });

  it('puts what is tagged as not to be exported into the notes', async () => {
    expect(await read('* One', '- a', '** Answers :noexport:', 'It is 42.', '* Two', '- b')).toEqual([
      '# One',
      '- a',
      '::: notes',
      'Answers',
      'It is 42.',
      ':::',
      '# Two',
      '- b',
    ]);
  });

  it('places everything where it stands', async () => {
    const { tree } = await readBytes('* TODO One\n\n- a\n  - b /c/', 'a.org');
    const [heading, list] = tree.children;
    expect(heading?.position?.start).toEqual({ line: 1, column: 8 });
    expect(list?.position).toEqual({ start: { line: 3, column: 1 }, end: { line: 4, column: 10 } });
  });

  it('names another document that is included', async () => {
    const { messages } = await readBytes('* One\n#+INCLUDE: "b.org"\n- a', 'a.org');
    expect(messages[0]).toMatchObject({ rule: 'org-include', place: { start: { line: 2 } } });
  });

  it('takes what nothing ends for text, and deep points for shallow ones', async () => {
    expect(await read('* One', '#+begin_src x', '- a', ':NOTE:', '- b')).toEqual([
      '# One',
      '- a',
      ':NOTE:',
      '- b',
    ]);
    const deep = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}- p${depth}`).join('\n');
    const { tree } = await readBytes(`* One\n${deep}`, 'a.org');
    expect(JSON.stringify(tree)).toContain('p299');
  });
});
