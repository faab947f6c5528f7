import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { whereIs } from '../../../src/model/files.ts';
import { openIncludes } from '../../../src/read/include/open-includes.ts';
import { readOutline } from '../../../src/read/index.ts';
import { makeDocx } from '../office/make-docx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const word = makeDocx({ body: '<w:p><w:r><w:t>Wax has six corners.</w:t></w:r></w:p>' });

describe('openIncludes', () => {
  it('opens documents that a file takes in, also through another file', async () => {
    const files: Record<string, Uint8Array> = {
      'parts/more.md': bytes('## Hive\n\n!include wax.docx\n\n- After.\n'),
      'parts/wax.docx': word,
    };
    const include = (path: string) => files[path];
    const file = { path: 'x/talk.md', contents: '# Bees\n\n## Dance\n\n!include parts/more.md\n' };
    const opened = await openIncludes(file, include);
    const outline = readOutline(opened, { include });
    const places = outline.tree.children.map(node => {
      const { path, place } = whereIs(
        outline,
        node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      );
      return `${path}:${place.start.line} ${textOf(node)}`;
    });
    expect(places).toEqual([
      'x/talk.md:3 Dance',
      'x/parts/more.md:1 Hive',
      'x/parts/wax.docx:1 Wax has six corners.',
      'x/parts/more.md:5 After.',
    ]);
    expect(outline.messages).toEqual([]);
  });

  it('gives a file back as it is where it takes in nothing', async () => {
    const file = { path: 'talk.md', contents: '# Bees\n' };
    expect(await openIncludes(file, () => word)).toBe(file);
  });

  it('ends where files take in each other', async () => {
    const file = { path: 'a.md', contents: '!include b.md\n' };
    const asked: string[] = [];
    await openIncludes(file, path => {
      asked.push(path);
      return bytes('!include a.md\n!include b.md\n');
    });
    expect(asked).toEqual(['b.md', 'a.md']);
  });
});
