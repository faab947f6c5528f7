import { describe, expect, it } from 'vitest';
import { makeHandout } from './make-handout.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const TIDES = lines(
  '---',
  'title: Why the sea rises',
  'course: Physics of the coast',
  'date: 4 May',
  'lang: en',
  '---',
  '',
  '# What pulls',
  '',
  '## The Moon',
  '',
  '- It pulls at the near side more than at the centre. The far side is left behind. So there are two bulges.',
  '- It is near.',
  '',
  'Notes: Draw the two bulges.',
  '',
  '## The Sun',
  '',
  '- It is far away.',
  '',
  '# What follows',
  '',
  '## Two tides a day',
  '',
  '| Tide | Hours |',
  '|---|---:|',
  '| high | 12.4 |',
);

describe('the handout as text', () => {
  it('says of itself what it is', async () => {
    const made = await makeHandout(TIDES);
    expect(made).toMatchObject({ title: 'Why the sea rises', lang: 'en', isTagged: true });
    expect(made.size.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect(made.raw).toContain('pdfuaid:part');
  });

  it('has its headings as bookmarks, with the numbers of sections', async () => {
    const { bookmarks } = await makeHandout(TIDES);
    expect(bookmarks).toEqual(['1 What pulls', 'The Moon', 'The Sun', '2 What follows', 'Two tides a day']);
  });

  it('reads in the order of the lecture', async () => {
    const { text } = await makeHandout(TIDES);
    const order = [
      'Why the sea rises',
      'What pulls',
      'The Moon',
      'two bulges',
      'The Sun',
      'Two tides',
      '12.4',
    ];
    const places = order.map(words => text.indexOf(words));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
  });

  it('has whole sentences, each once', async () => {
    const { text } = await makeHandout(TIDES);
    const flat = text.replace(/\s+/g, ' ');
    for (const sentence of ['pulls at the near side', 'The far side is left', 'there are two bulges'])
      expect(flat.split(sentence)).toHaveLength(2);
  });

  it('has the numbers of the slides', async () => {
    const { text, built } = await makeHandout(TIDES);
    const sun = built.deck.sections.flatMap(({ slides }) => slides).find(({ id }) => id.endsWith('the-sun'));
    expect(text).toMatch(new RegExp(`The Sun\\s+slide ${sun?.number}\\b`));
  });

  it('tags headings, lists and tables', async () => {
    const { tags } = await makeHandout(TIDES);
    expect(tags).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD']));
  });

  it('keeps the author’s notes for the lecturer', async () => {
    expect((await makeHandout(TIDES)).text).not.toContain('Draw the two bulges');
    expect((await makeHandout(TIDES, { audience: 'lecturer' })).text).toContain('Draw the two bulges');
    expect((await makeHandout(TIDES, { notes: true })).text).toContain('Draw the two bulges');
  });

  it.each([
    ['letter', [0, 0, 612, 792]],
    ['a5', [0, 0, 420, 595]],
  ] as const)('is printed on %s', async (paper, size) => {
    expect((await makeHandout(TIDES, { paper })).size.map(Math.round)).toEqual(size);
  });

  it('takes its settings from the outline, and the wishes of the moment before them', async () => {
    const asked = TIDES.replace('lang: en', 'lang: en\nhandout:\n  paper: a5\n  notes: yes');
    const made = await makeHandout(asked);
    expect(made.text).toContain('Draw the two bulges');
    expect(Math.round(made.size[2] ?? 0)).toBe(420);
    expect(Math.round((await makeHandout(asked, { paper: 'letter' })).size[2] ?? 0)).toBe(612);
  });

  it('counts its pages in the words of the lecture', async () => {
    const { texts } = await makeHandout(TIDES.replace('lang: en', 'lang: de'));
    expect(texts[0]).toMatch(/1 von 1/);
    expect(texts[0]).toMatch(/Folie \d/);
  });

  it('writes from right to left', async () => {
    const made = await makeHandout(
      lines('---', 'lang: ar', '---', '# المد', '', '- القمر قريب.', '', '# الجزر'),
    );
    expect(made.lang).toBe('ar');
    expect(made.bookmarks).toHaveLength(2);
  });

  it('sets footnotes once, at the foot, and links', async () => {
    const made = await makeHandout(
      lines(
        '# One',
        '',
        '- A claim[^a] and the same[^a], see [here](https://example.org).',
        '',
        '[^a]: Its source.',
      ),
    );
    expect(made.text.split('Its source.')).toHaveLength(2);
    expect(made.tags).toEqual(expect.arrayContaining(['Note', 'Link']));
  });
});

describe('pictures in a handout', () => {
  const PICTURE = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>',
  );

  it('have their descriptions', async () => {
    const made = await makeHandout(
      lines('# Tides', '', '![Two bulges](a.svg "After Newton")'),
      {},
      { 'a.svg': PICTURE },
    );
    expect(made.alternatives).toEqual(['Two bulges']);
    expect(made.text).toContain('After Newton');
  });

  it('without a description are decoration, and the author is told', async () => {
    const made = await makeHandout(lines('# Tides', '', '![](a.svg)'), {}, { 'a.svg': PICTURE });
    expect(made.alternatives).toEqual([]);
    expect(made.rules).toContain('missing-alternative');
  });

  it('that are not there leave their description', async () => {
    const made = await makeHandout(lines('# Tides', '', '![Two bulges](b.svg)'));
    expect(made.text).toContain('Two bulges');
  });
});

describe('a table', () => {
  const tall = (rows: number, words: number) =>
    [
      '# Rocks\n\n| Rock | What it tells |\n|---|---|',
      ...Array.from({ length: rows }, (_, at) => `| rock ${at + 1} | ${'what it tells '.repeat(words)}|`),
    ].join('\n');
  const pagesWithRocks = async (outline: string) =>
    (await makeHandout(outline)).texts.map(text => text.match(/rock \d+/g)?.length ?? 0);

  it('stays on one page', async () => {
    const points = Array.from({ length: 38 }, (_, at) => `- Point ${at + 1}.`).join('\n');
    expect(await pagesWithRocks(`## Before\n\n${points}\n\n${tall(8, 1)}`)).toEqual([0, 8]);
  });

  it('goes on over the next one where it is tall', async () => {
    const counts = await pagesWithRocks(tall(12, 36));
    expect(counts).toHaveLength(2);
    expect(counts.every(count => count > 0)).toBe(true);
  });
});

describe('the last page of a handout', () => {
  it('holds the whole of the last passage rather than its last line', async () => {
    const lines = Array.from({ length: 4 }, (_, at) => `- What the ${at + 1}th line says.`).join('\n');
    const passages = Array.from({ length: 24 }, (_, at) => `## Passage ${at + 1}\n\n${lines}`);
    const endings = [7, 8, 9, 10, 11, 12].map(count => passages.slice(0, count).join('\n\n'));
    for (const outline of endings) {
      const { texts } = await makeHandout(`---\ntitle: Lines\n---\n\n${outline}`);
      const ends = texts.at(-1)?.match(/th line says/g)?.length ?? 0;
      expect(ends).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('many headings with nothing below them', () => {
  it.each(['text', 'outline'] as const)('begin on the first page of %s', async layout => {
    const headings = Array.from({ length: 90 }, (_, at) => `# Heading ${at + 1}`).join('\n\n');
    const { texts } = await makeHandout(`---\ntitle: Headings\n---\n\n${headings}`, { layout });
    expect(texts[0]).toContain('Headings');
    expect(texts[0]).toContain('Heading 9');
  });
});
