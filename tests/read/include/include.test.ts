import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { whereIs } from '../../../src/model/files.ts';
import type { Outline, ReadOptions } from '../../../src/model/outline.ts';
import { readOutline } from '../../../src/read/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(files: Record<string, string>, path = 'talk.md', options: ReadOptions = {}): Outline {
  const include = (name: string) => (Object.hasOwn(files, name) ? bytes(files[name] ?? '') : undefined);
  return readOutline({ path, contents: files[path] ?? '' }, { include, ...options });
}

function lines(outline: Outline): string[] {
  return outline.tree.children.flatMap((node: RootContent) => {
    if (!node.position) return [];
    const { path, place } = whereIs(outline, node.position);
    const depth = node.type === 'heading' ? `${'#'.repeat(node.depth)} ` : '';
    return [`${path}:${place.start.line} ${depth}${textOf(node)}`];
  });
}

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

describe('places', () => {
  it('speaks of the lines of each file in messages', () => {
    const files = {
      'talk.md': '# A\n\n!include more.md\n\n## B\n\n::: notes\nSay.\n',
      'more.md': '## C\n\n::: notes\nSay.\n\n## D\n',
    };
    const places = read(files).messages.map(({ path, place }) => `${path}:${place?.start.line}`);
    expect(places).toEqual(['talk.md:7', 'more.md:3']);
  });

  it('keeps the footnotes of each file apart, and shares them where a file has none', () => {
    const files = {
      'talk.md': '# A\n\n## B\n\nOne.[^1] More.[^n]\n\n!include more.md\n\n[^1]: First.\n[^n]: Shared.\n',
      'more.md': 'Two.[^1] Again.[^n]\n\n[^1]: Second.\n',
    };
    const { tree } = read(files);
    const definitions = tree.children.flatMap(node =>
      node.type === 'footnoteDefinition' ? [`${node.identifier} ${textOf(node)}`] : [],
    );
    expect(definitions.sort()).toEqual(['1 First.', '2 Second.', 'n Shared.']);
    const references = JSON.stringify(tree).match(/"footnoteReference","identifier":"\w+"/g) ?? [];
    expect(references.map(found => found.slice(-2, -1))).toEqual(['1', 'n', '2', 'n']);
  });

  it('shares the definitions of links', () => {
    const files = {
      'talk.md': '# A\n\n## B\n\n[here]\n\n!include links.md\n',
      'links.md': '[here]: https://example.org/\n',
    };
    expect(JSON.stringify(read(files).tree)).toContain('"url":"https://example.org/"');
  });
});

describe('slides of Slidev that stand in another file', () => {
  const main =
    '---\ntheme: seriph\nlayout: cover\n---\n\n# Bees\n\n---\nsrc: ./more.md\n---\n\n---\nlayout: center\n---\n\n# Last\n';

  it('stand in the place of the slide', () => {
    const outline = read({ 'talk.md': main, 'more.md': '# One\n\n- a\n\n---\n\n# Two\n\n- b\n' });
    expect(outline.format).toBe('slidev');
    expect(lines(outline).filter(line => line.includes('#'))).toEqual([
      'more.md:1 # One',
      'more.md:7 # Two',
      'talk.md:16 # Last',
    ]);
    expect(outline.messages.map(({ rule }) => rule)).not.toContain('stands-elsewhere');
  });

  it('take the settings of their file, but for those of the slide', () => {
    const files = {
      'talk.md': main.replace('src: ./more.md', 'background: red\nsrc: ./more.md'),
      'more.md': '---\nbackground: blue\nclass: dark\n---\n\n# One\n',
    };
    const heading = read(files).tree.children.find(node => node.type === 'heading');
    expect(heading?.data).toMatchObject({
      attributes: { classes: ['dark'], values: { 'background-color': 'red' } },
    });
  });

  it('may stand in yet another file', () => {
    const files = {
      'talk.md': main,
      'more.md': '---\nsrc: inner.md\n---\n\n---\n\n# Two\n',
      'inner.md': '# One\n\n- a\n',
    };
    expect(lines(read(files)).filter(line => line.includes('#'))).toEqual([
      'inner.md:1 # One',
      'more.md:7 # Two',
      'talk.md:16 # Last',
    ]);
  });

  it('are named when the file is not there', () => {
    expect(read({ 'talk.md': main }).messages).toMatchObject([
      { rule: 'read-as-dialect' },
      { rule: 'missing-include', place: { start: { line: 9 } } },
      {},
    ]);
  });
});
