import { describe, expect, it } from 'vitest';
import type { Meta } from '../../src/model/meta.ts';
import { detectFormat } from '../../src/read/detect-format.ts';
import { readOutline } from '../../src/read/index.ts';

const lines = (...all: string[]) => all.join('\n');

describe('detectFormat', () => {
  it.each([
    ['headings', lines('# Tides', '', '- a', '- b', '', '## Moon', 'text')],
    ['one heading above bullets', lines('## Tides', '- a', '- b')],
    ['fenced code', lines('Some text.', '', '```js', 'let a', '```', '', '```', 'b', '```')],
    ['a table', lines('Town and height', '', '| a | b |', '| - | -: |', '| 1 | 2 |')],
    ['a picture', lines('Look:', '', '![dial](dial.svg)')],
    ['slides between dashes', lines('- one', '', '---', '', '- two', '', '---', '', '- three')],
    ['a container', lines('- one', '', '::: notes', 'ask', ':::')],
    [
      'links and definitions',
      lines('See [this][a] and [that](https://example.org).', '', '[a]: https://example.org'),
    ],
    ['a statement in the front matter', lines('---', 'format: markdown', '---', '- one')],
  ])('knows Markdown by %s', (_, text) => {
    expect(detectFormat(text)).toBe('markdown');
  });

  it.each([
    ['bullets alone', lines('- one', '- two', '', '* three')],
    [
      'bare headings above flat bullets',
      lines('Tides', 'Moon', '- It pulls.', '- It turns.', 'Sun', '- It joins in.'),
    ],
    ['underlined headings', lines('Tides', '=====', '', 'Moon', '----', '- It pulls.')],
    ['paragraphs', lines('One thing.', '', 'Another thing, *quite* another.')],
    ['children by indentation', lines('moon', '\tpulls', '\tturns', 'sun', '\tjoins in')],
    ['settings above an outline', lines('---', 'labels: off', '---', 'Tides', 'Moon', '- It pulls.')],
    ['numbers', lines('1. Moon', '  a) pulls', '2. Sun')],
    [
      'one link among bare headings',
      lines('Moon', '- [Pull](https://example.org/pull)', 'Sun', '- b', 'Sea', '- c', 'Shore', '- d'),
    ],
    [
      'comments of a shell in code',
      lines('Moon', '- a', '```', '# comment', '```', 'Sun', '- b', 'Sea', '- c'),
    ],
    ['nothing', ''],
    ['a statement in the front matter', lines('---', 'format: plain', '---', '# one', '', '## two')],
  ])('takes %s for a plain outline', (_, text) => {
    expect(detectFormat(text)).toBe('plain');
  });
});

describe('readOutline', () => {
  const front = (yaml: string, body = '- a') => lines('---', yaml, '---', body);

  it('reads a file as what it is, whatever it is called', () => {
    expect(readOutline({ path: 'talk.md', contents: 'Tides\nMoon\n- It pulls.\n- It turns.' }).format).toBe(
      'plain',
    );
    expect(readOutline({ path: 'talk.txt', contents: '# Tides\n\n## Moon' }).format).toBe('markdown');
    expect(readOutline({ path: 'talk.txt', contents: '# Tides\n\n## Moon' }, { from: 'plain' }).format).toBe(
      'plain',
    );
  });

  it('lets the outline overrule the course, and the caller both', () => {
    const course = { path: 'lectern.yaml', contents: 'course: Seas\nauthor: Ada\nlang: de\n' };
    const meta: Meta = { lang: 'fr' };
    const read = readOutline({ path: 'talk.md', contents: front('author: Ben\nlang: en') }, { course, meta });
    expect(read.meta).toEqual({ course: 'Seas', authors: ['Ben'], lang: 'fr' });
  });

  it('names the file of each message', () => {
    const course = { path: 'lectern.yaml', contents: 'corse: Seas' };
    const { messages } = readOutline({ path: 'talk.md', contents: front('titel: Tides') }, { course });
    expect(messages.map(({ path, place }) => [path, place?.start.line])).toEqual([
      ['lectern.yaml', 1],
      ['talk.md', 2],
    ]);
  });

  it.each(['', '\n', ' ', '\uFEFF', '---', '---\n---', '\0', '#', '-', ':::', '::: notes', '```', '<', '['])(
    'survives %j',
    contents => {
      for (const from of ['plain', 'markdown'] as const)
        expect(() => readOutline({ path: 'talk', contents }, { from })).not.toThrow();
    },
  );

  it('gives an empty outline and an error for what is no text', () => {
    const { tree, messages } = readOutline({
      path: 'talk.pdf',
      contents: new TextEncoder().encode('%PDF-1.7'),
    });
    expect([tree.children.length, messages[0]?.level]).toEqual([0, 'error']);
  });

  it('gives the same outline for the same text', () => {
    const file = { path: 'talk.md', contents: '# A\n\n[x]: y\n\n## B\n\nSee [x].\n\nNotes: c' };
    expect(readOutline(file)).toEqual(readOutline(file));
  });
});
