import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { whereIs } from '../../../src/model/files.ts';
import type { Outline, ReadOptions } from '../../../src/model/outline.ts';
import { readOutlines } from '../../../src/read/index.ts';

function join(files: Record<string, string>, options: ReadOptions = {}): Outline {
  return readOutlines(
    Object.entries(files).map(([path, contents]) => ({ path, contents })),
    options,
  );
}

function lines(outline: Outline): string[] {
  return outline.tree.children.flatMap((node: RootContent) => {
    if (!node.position) return [`(${node.type})`];
    const { path, place } = whereIs(outline, node.position);
    const depth = node.type === 'heading' ? `${'#'.repeat(node.depth)} ` : '';
    return [`${path}:${place.start.line} ${depth}${textOf(node)}`];
  });
}

describe('joinOutlines', () => {
  it('makes headings of further titles, with their own headings one level below', () => {
    const outline = join({
      'one.txt': 'Bread\nYeast\n- Eats sugar.\nSalt\n- Slows it.\n',
      'two.md': '# Flour\n\n## Gluten\n\n- A net.\n\n## Starch\n',
    });
    expect(outline.title?.text).toBe('Bread');
    expect(outline.source).toBe('one.txt');
    expect(lines(outline)).toEqual([
      'one.txt:2 # Yeast',
      'one.txt:3 Eats sugar.',
      'one.txt:4 # Salt',
      'one.txt:5 Slows it.',
      'two.md:1 # Flour',
      'two.md:3 ## Gluten',
      'two.md:5 A net.',
      'two.md:7 ## Starch',
    ]);
  });

  it('drops a title that is that of the lecture', () => {
    const outline = join({
      'one.md': '# Bread\n\n## Yeast\n\n- Eats.\n',
      'two.md': '# bread\n\n## Flour\n\n- Is ground.\n',
    });
    expect(lines(outline).filter(line => line.includes('#'))).toEqual([
      'one.md:3 ## Yeast',
      'two.md:3 ## Flour',
    ]);
  });

  it('begins a slide where a file begins without a heading', () => {
    const outline = join({ 'one.md': '# A\n\n## B\n\nOne.\n', 'two.md': 'Two.\n' });
    expect(lines(outline)).toEqual(['one.md:3 ## B', 'one.md:5 One.', '(thematicBreak)', 'two.md:1 Two.']);
  });

  it('says which settings of a further file do not hold, and keeps what it says of itself in the notes', () => {
    const outline = join({
      'one.md': '---\ntheme: night\nlang: en\n---\n# A\n\n## B\n\nOne.\n',
      'two.md': '---\ntheme: day\nlang: en\nauthor: Noor Haddad\n---\n# C\n\n## D\n',
    });
    expect(outline.meta).toEqual({ theme: 'night', lang: 'en' });
    expect(outline.messages.map(({ rule, path, text }) => [rule, path, text.split(': ').at(-1)])).toEqual([
      ['settings-of-further-file', 'two.md', 'theme'],
    ]);
    const notes = outline.tree.children.filter(({ type }) => type === 'notes');
    expect(notes.map(note => textOf(note))).toEqual(['Noor Haddad']);
  });

  it('takes the settings of the course and of the command line once', () => {
    const files = { 'one.md': '# A\n\n## B\n', 'two.md': '# C\n\n## D\n' };
    const course = { path: 'lectern.yaml', contents: 'theme: night\nfont: x\n' };
    const outline = join(files, { course, meta: { title: 'All' } });
    expect(outline.title?.text).toBe('All');
    expect(outline.messages.map(({ path }) => path)).toEqual(['lectern.yaml']);
    expect(lines(outline)).toEqual(['one.md:1 ## A', 'one.md:3 ### B', 'two.md:1 ## C', 'two.md:3 ### D']);
  });

  it('keeps footnotes, media and link definitions of each file apart', () => {
    const outline = join({
      'one.md': '# A\n\n## B\n\n[x] One.[^1]\n\n[x]: https://a.example/\n[^1]: First.\n',
      'two.md': '# C\n\n## D\n\n[x] Two.[^1]\n\n[x]: https://b.example/\n[^1]: Second.\n',
    });
    const text = JSON.stringify(outline.tree);
    expect(text).toContain('https://a.example/');
    expect(text).toContain('https://b.example/');
    const definitions = outline.tree.children.filter(node => node.type === 'footnoteDefinition');
    expect(definitions.map(node => [node.identifier, textOf(node)])).toEqual([
      ['1', 'First.'],
      ['2', 'Second.'],
    ]);
  });

  it('keeps pictures of documents with the same names apart', () => {
    const reader = (path: string, byte: number) => (): Outline => ({
      source: path,
      format: 'docx',
      meta: {},
      tree: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'image', url: 'media/image1.png', alt: path }] }],
      },
      reasons: [],
      messages: [],
      media: new Map([['media/image1.png', new Uint8Array([byte])]]),
    });
    const files = ['a.docx', 'b.docx'].map((path, at) => ({ path, contents: '', reader: reader(path, at) }));
    const outline = readOutlines(files);
    expect([...(outline.media ?? [])].map(([url, bytes]) => [url, bytes[0]])).toEqual([
      ['a.docx/media/image1.png', 0],
      ['b.docx/media/image1.png', 1],
    ]);
    expect(JSON.stringify(outline.tree)).toContain('"url":"b.docx/media/image1.png"');
  });

  it('lets each file take in files from its own folder', () => {
    const asked: unknown[] = [];
    const include = (path: string, beside?: string) => {
      asked.push([path, beside]);
      return new TextEncoder().encode('- Taken in.\n');
    };
    const outline = join(
      {
        'one.md': '# A\n\n## B\n\n!include x.md\n',
        'other/two.md': '# C\n\n## D\n\n!include y.md\n\n## E\n',
      },
      { include },
    );
    expect(asked).toContainEqual(['x.md', undefined]);
    expect(asked).toContainEqual(['y.md', 'other/two.md']);
    expect(lines(outline).slice(1)).toEqual([
      'x.md:1 Taken in.',
      'other/two.md:1 ## C',
      'other/two.md:3 ### D',
      'other/y.md:1 Taken in.',
      'other/two.md:7 ### E',
    ]);
  });

  it('speaks of the lines of each file', () => {
    const { messages } = join({
      'one.md': '# A\n\n## B\n\n::: notes\nSay.\n',
      'two.md': '# C\n\n## D\n\n## E\n\n::: notes\nSay.\n',
    });
    expect(messages.map(({ path, place }) => `${path}:${place?.start.line}`)).toEqual([
      'one.md:5',
      'two.md:7',
    ]);
  });

  it('is the outline itself where there is only one', () => {
    expect(join({ 'one.md': '# A\n\n## B\n' }).files).toBeUndefined();
  });
});
