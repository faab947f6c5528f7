import { describe, expect, it } from 'vitest';
import { makeHandout } from './make-handout.ts';

/** Kinds of words that a page of these outlines may end with, or not. */
const KINDS = /Title|Heading|Label|Lead|line/g;

/** A heading, and the first line below it, above the number of the page. */
const LONELY = /Title \d+[^A-Za-z]+(?:slide \d+[^A-Za-z]+)?A line of its own\.[^A-Za-z]*\d+ of \d+\s*$/;

/** Passages with so many lines between them that page ends fall on each of their lines. */
function passages(count: number, passage: (at: number) => string): string {
  const all = Array.from({ length: count }, (_, at) => {
    const filler = Array.from({ length: 1 + (at % 7) }, () => '- A line of its own.').join('\n');
    return `## Title ${at}\n\n${filler}\n\n${passage(at)}`;
  });
  return `---\ntitle: Ends\n---\n\n${all.join('\n\n')}\n`;
}

/** With what each page ends but the last. */
async function endsOf(outline: string, layout: 'text' | 'guided' = 'text'): Promise<string[]> {
  const { texts } = await makeHandout(outline, { layout });
  expect(texts.length).toBeGreaterThan(5);
  return texts.slice(0, -1).map(text => text.match(KINDS)?.at(-1) ?? '');
}

const onlyLines = (ends: readonly string[]) => expect(new Set(ends)).toEqual(new Set(['line']));

describe('no page ends', () => {
  it.each(['text', 'guided'] as const)('with a label whose details follow, in %s', async layout => {
    const labels = ['One', 'Two', 'Three'].map(
      name => `- Label ${name}\n  - A first line.\n  - A second line.`,
    );
    onlyLines(
      await endsOf(
        passages(50, () => labels.join('\n')),
        layout,
      ),
    );
  });

  it('with a line that leads over to points or to code', async () => {
    const lead = 'Lead over:\n\n- A line.\n- Lead again:\n\n```\na line\nand a line\n```';
    onlyLines(await endsOf(passages(50, () => lead)));
  });

  it('with a heading, whatever stands below it', async () => {
    const run = (at: number) => [1, 2, 3, 4].map(number => `## Heading ${at}.${number}`).join('\n\n');
    onlyLines(await endsOf(passages(60, at => (at % 2 ? run(at) : `# Heading ${at}`))));
  });

  it('with a heading and one line of several', async () => {
    const { texts } = await makeHandout(passages(60, () => '- A line.\n- A line.'));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(text => LONELY.test(text))).toEqual([]);
  });
});
