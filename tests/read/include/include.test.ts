import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/index.ts';
import { lines, read } from './read-files.ts';

describe('including text', () => {
  it('puts the lines of a file where it is included, and knows whose they are', () => {
    const outline = read({
      'talk.md': '# Bees\n\n## One\n\n!include more.md\n\n## Three\n',
      'more.md': '## Two\n\n- They dance.',
    });
    expect(outline.title?.text).toBe('Bees');
    expect(lines(outline)).toEqual([
      'talk.md:3 ## One',
      'more.md:1 ## Two',
      'more.md:3 They dance.',
      'talk.md:7 ## Three',
    ]);
  });

  it('reads plain text into plain text', () => {
    const outline = read(
      { 'talk.txt': 'Bees\nDance\n- A circle.\n!include b.txt\n', 'b.txt': 'Hive\n- Wax.\n- Honey.\n' },
      'talk.txt',
    );
    expect(lines(outline)).toEqual([
      'talk.txt:2 # Dance',
      'talk.txt:3 A circle.',
      'b.txt:1 # Hive',
      'b.txt:2 Wax.Honey.',
    ]);
  });

  it('knows the short code of Quarto, and names with spaces', () => {
    const files = {
      'talk.md': '# A\n\n## B\n\n{{< include _one.qmd >}}\n\n!include "two three.md"\n',
      '_one.qmd': 'One.\n',
      'two three.md': 'Two.\n',
    };
    expect(lines(read(files)).slice(1)).toEqual(['_one.qmd:1 One.', 'two three.md:1 Two.']);
  });

  it('finds files within files from where they stand, else from the outline', () => {
    const files = {
      'talk.md': '# A\n\n## B\n\n!include parts/one.md\n',
      'parts/one.md': '!include two.md\n!include shared.md\n',
      'parts/two.md': 'Two.\n',
      'shared.md': 'Shared.\n',
    };
    expect(lines(read(files)).slice(1)).toEqual(['parts/two.md:1 Two.', 'shared.md:1 Shared.']);
  });

  it('leaves code, and outlines read without a way to other files, as they are', () => {
    const code = '# A\n\n## B\n\n```\n!include more.md\n```\n';
    expect(read({ 'talk.md': code, 'more.md': 'No.' }).files).toBeUndefined();
    const alone = readOutline({ path: 'talk.md', contents: '# A\n\n## B\n\n!include more.md\n' });
    expect(textOf(alone.tree)).toContain('!include more.md');
  });

  it('says which settings of a file do not hold', () => {
    const files = {
      'talk.md': '# A\n\n## B\n\n!include more.md\n',
      'more.md': '---\ntheme: night\n---\nMore.\n',
    };
    const outline = read(files);
    expect(outline.messages).toMatchObject([{ rule: 'settings-of-further-file', path: 'more.md' }]);
    expect(lines(outline).at(-1)).toBe('more.md:4 More.');
  });
});

describe('files of another kind than the outline', () => {
  it('reads Markdown within plain text as Markdown, its title a heading of the highest level', () => {
    const outline = read(
      {
        'talk.txt': 'Bees\nDance\n- A circle.\n\n!include b.md\n\nHoney\n- Is sweet.\n',
        'b.md': '# Hive\n\n## Wax\n\n**Six** corners.\n',
      },
      'talk.txt',
    );
    expect(lines(outline)).toEqual([
      'talk.txt:2 # Dance',
      'talk.txt:3 A circle.',
      'b.md:1 # Hive',
      'b.md:3 ## Wax',
      'b.md:5 Six corners.',
      'talk.txt:7 # Honey',
      'talk.txt:8 Is sweet.',
    ]);
  });

  it('reads a plain outline within Markdown as such', () => {
    const outline = read({
      'talk.md': '# Bees\n\n## Dance\n\n!include b.txt\n\n## Honey\n',
      'b.txt': 'Hive\n\tWax\n\tHoneycombs\nQueen\n\tOne only\n\tMother of all\n',
    });
    expect(lines(outline).slice(1, 3)).toEqual(['b.txt:1 ## Hive', 'b.txt:2 WaxHoneycombs']);
    expect(lines(outline).at(-1)).toBe('talk.md:7 ## Honey');
  });

  it('takes the only line above included files for the title', () => {
    const outline = read(
      {
        'talk.txt': 'Bees\n\n!include a.md\n!include b.md\n',
        'a.md': '# A\n\n## One\n',
        'b.md': '# B\n\n## Two\n',
      },
      'talk.txt',
    );
    expect(outline.title?.text).toBe('Bees');
    expect(lines(outline)).toEqual(['a.md:1 # A', 'a.md:3 ## One', 'b.md:1 # B', 'b.md:3 ## Two']);
  });

  it('says what to do with a document that only its own reader understands', () => {
    const files = { 'talk.md': '# A\n\n## B\n\n!include c.opml\n', 'c.opml': '<opml version="2.0"></opml>' };
    expect(read(files).messages).toMatchObject([
      { rule: 'included-document', place: { start: { line: 5 } } },
    ]);
  });
});
