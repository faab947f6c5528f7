import { describe, expect, it } from 'vitest';
import { readPdf } from '../typst/read-pdf.ts';
import { make, set } from './print-lecture.ts';

async function drawn(outline: string, options: { readonly notes?: boolean } = {}) {
  const { artifacts } = await make(outline, { to: ['drawn'], ...options });
  const { pdf, messages } = set(artifacts, 'slides.typ');
  return { ...(await readPdf(pdf)), messages };
}

const talk = `---
title: Ebb & flow
author: Ada Marsh
lang: de
agenda: off
---

# The Moon

## Two tides a day

- The Moon pulls at the **near** side.[^1]

[^1]: So does the Sun.

::: notes
Bring the globe.
:::

## Code

\`\`\`js
const tide = '"#panic()';
\`\`\`
`;

describe('slides drawn without a browser', () => {
  it('have a page a slide of the size of the slide, with all its words', async () => {
    const read = await drawn(talk);
    expect(read.size).toEqual([0, 0, 960, 540]);
    expect(read.pages).toBe(4);
    expect(read.texts[2]?.replace(/\s+/g, ' ')).toMatch(
      /Two tides a day.*pulls at the near side.*So does the Sun\./,
    );
    expect(read.texts[3]).toContain(`'"#panic()'`);
    expect(read.texts.join()).not.toContain('globe');
  });

  it('are tagged, with title, language and outline', async () => {
    const read = await drawn(talk);
    expect(read).toMatchObject({ title: 'Ebb & flow', lang: 'de', isTagged: true, messages: [] });
    expect(read.bookmarks).toEqual(['Ebb & flow', 'The Moon', 'Two tides a day', 'Code']);
  });

  it('make a long slide smaller, never longer', async () => {
    const points = Array.from(
      { length: 14 },
      (_, at) => `- Point ${at} is as long as points of lectures are.`,
    );
    const read = await drawn(`# Tides\n\n## Much\n\n${points.join('\n')}\n`);
    const last = read.texts.filter(text => text.includes('Much'));
    expect(read.pages).toBe(last.length + 1);
    expect(read.texts.join(' ').match(/Point \d+/g)).toHaveLength(14);
  });

  it('have tables and code within their margins, on odd pages and on even ones', async () => {
    const table = '| Code | Bits |\n|---|---:|\n| Hamming | 7 |';
    const code = `\`\`\`\n${'x'.repeat(120)}\n\`\`\``;
    const bodies = [table, table, code, code, `- Point\n\n  ${code.replaceAll('\n', '\n  ')}`];
    const slides = bodies.map((body, at) => `## Slide ${at}\n\n${body}`);
    const { lefts } = await drawn(`# Talk\n\n${slides.join('\n\n')}\n`);
    expect(Math.min(...lefts)).toBeCloseTo(lefts[0] ?? 0, 0);
  });

  it('are followed by their notes where these are asked for', async () => {
    const read = await drawn(talk, { notes: true });
    expect(read.pages).toBe(5);
    expect(read.texts[3]).toContain('Bring the globe.');
  });
});
