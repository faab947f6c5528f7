import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/index.ts';
import { read } from './read-files.ts';

describe('what stands in the way', () => {
  it('names a file that is not there, and those like it', () => {
    const near = () => ['more.md'];
    const outline = read({ 'talk.md': '# A\n\n## B\n\n!include moer.md\n' }, 'talk.md', { near });
    expect(outline.messages).toMatchObject([
      {
        rule: 'missing-include',
        path: 'talk.md',
        place: { start: { line: 5 } },
        remedy: 'Did you mean more.md?',
      },
    ]);
  });

  it.each([
    '../secret.md',
    '/etc/passwd',
    'a/../../b.md',
    'C:\\x.md',
    'https://example.org/x.md',
    '..\\x.md',
  ])('asks for nothing outside of the folder: %s', target => {
    const asked: string[] = [];
    const include = (path: string) => {
      asked.push(path);
      return undefined;
    };
    const contents = `# A\n\n## B\n\n!include ${target}\n`;
    const { messages } = readOutline({ path: 'talk.md', contents }, { include });
    expect(messages).toMatchObject([{ rule: 'include-outside' }]);
    expect(asked).toEqual([]);
  });

  it('names the way of a circle, in the file that closes it', () => {
    const files = {
      'x/talk.md': '# A\n\n## B\n\n!include one.md\n',
      'one.md': 'One.\n\n!include two.md\n',
      'two.md': '!include ./one.md\n\nTwo.\n',
    };
    const outline = read(files, 'x/talk.md');
    expect(outline.messages).toMatchObject([{ rule: 'include-cycle', path: 'x/two.md' }]);
    expect(outline.messages[0]?.text).toContain('x/one.md → x/two.md → x/one.md');
    expect(textOf(outline.tree)).toBe('BOne.Two.');
  });

  it('ends where files multiply', () => {
    const files: Record<string, string> = { 'talk.md': '# A\n\n## B\n\n!include 1.md\n' };
    for (let at = 1; at <= 11; at += 1) files[`${at}.md`] = `${`!include ${at + 1}.md\n`.repeat(4)}`;
    files['12.md'] = 'End.\n';
    const outline = read(files);
    expect(outline.messages.some(({ rule }) => rule === 'too-many-includes')).toBe(true);
    expect(outline.files?.length).toBeLessThan(5_000);
  });
});
