import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HandoutLayout } from '../../../src/model/handout.ts';
import type { Browser } from '../../../src/print/browser/open-browser.ts';
import { slideLinks } from '../../../src/print/pdf/slide-links.ts';
import { make, printTalk, set, testBrowser } from './print-lecture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const talk = `---
title: Tides
---

## Two a day

- See [the tables](https://example.org/sea_(all)?a=1&b=2), [Ada](mailto:ada@example.org), [a file](tables.pdf).
- Then [springs](#springs).

## Springs {#springs}

- Both pull along one line.
`;
const GOALS = ['https://example.org/sea_(all)?a=1&b=2', 'mailto:ada@example.org', 3];

async function drawnTalk(outline: string): Promise<Uint8Array> {
  const { artifacts } = await make(outline, { to: ['drawn'] });
  return set(artifacts, 'slides.typ').pdf;
}

/** What can be clicked in a handout: where it leads to, and the words whose middle is within its rectangle. */
async function linksOfHandout(outline: string, layout: HandoutLayout, slides: Uint8Array) {
  const { artifacts } = await make(outline, { to: ['handout'], handout: { layout } });
  const document = await getDocumentProxy(Uint8Array.from(set(artifacts, 'handout.typ', slides).pdf));
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map(number => document.getPage(number)));
  const found = pages.map(async page => {
    const { items } = await page.getTextContent();
    const annotations = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
    return annotations.map(async ({ rect, unsafeUrl, dest }) => ({
      to: unsafeUrl ?? (await document.getPageIndex(dest[0])) + 1,
      words: wordsWithin(rect, items as readonly PlacedText[]),
    }));
  });
  return Promise.all((await Promise.all(found)).flat());
}

interface PlacedText {
  readonly str: string;
  readonly width: number;
  /** The matrix of PDF: its last two numbers are where the text begins. */
  readonly transform: readonly number[];
}

function wordsWithin(
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  items: readonly PlacedText[],
) {
  const within = items.filter(({ str, width, transform: [, , , , x = 0, y = 0] }) => {
    const middle = x + width / 2;
    return str.trim() !== '' && middle > left && middle < right && y > bottom && y < top;
  });
  return within.map(({ str }) => str).join('|');
}

describe('links on slides', () => {
  it('are found in the PDF of the browser with what was added to it, those to files left out', async () => {
    const annotations = new Map([[2, 'Bring the globe.']]);
    for (const wishes of [{}, { annotations }]) {
      const { pdf } = await printTalk(browser, talk, wishes);
      expect(slideLinks(pdf).map(links => links.map(({ to }) => to))).toEqual([[], GOALS, []]);
    }
  });

  it('are found where Typst drew the slides, at the words that they belong to', async () => {
    const [, links = [], ...others] = slideLinks(await drawnTalk(talk));
    expect(links.map(({ to }) => to)).toEqual(GOALS);
    expect(others).toEqual([[]]);
    const [tables, mail, springs] = links;
    expect(tables?.y).toBe(mail?.y);
    expect(tables?.x).toBeLessThan(mail?.x ?? 0);
    expect(springs?.y).toBeGreaterThan(tables?.y ?? 1);
    expect(Math.max(...links.map(({ x, width }) => x + width))).toBeLessThan(1);
    expect(Math.min(...links.map(({ y }) => y))).toBeGreaterThan(0);
  });

  it('lead from one part to another where slides were printed in several goes', async () => {
    const many = Array.from({ length: 160 }, (_, at) => `## Slide ${at}\n\n- Go to [the end](#end).\n`);
    const long = `---\ntitle: Many\nagenda: off\n---\n\n${many.join('\n')}\n## The end {#end}\n\n- Bye\n`;
    const { pdf, pages } = await printTalk(browser, long);
    const goals = slideLinks(pdf).map(links => links.map(({ to }) => to));
    expect(goals).toEqual([[], ...many.map(() => [pages]), []]);
  });

  it('are none in a PDF of another form', () => {
    expect(slideLinks(Buffer.from('%PDF-1.7\n…\nstartxref\n0\n%%EOF\n'))).toEqual([]);
  });
});

describe('links on slides in a handout', () => {
  const links = (springs: number) => [
    { to: GOALS[0], words: 'the tables' },
    { to: GOALS[1], words: 'Ada' },
    { to: springs, words: 'springs' },
  ];

  it.each([
    ['lines', 1],
    ['slides-2', 2],
    ['slides-9', 1],
    ['notes', 2],
  ] as const)('of %s lie over their words, and those within lead to page %i', async (layout, page) => {
    const { pdf } = await printTalk(browser, talk);
    expect(await linksOfHandout(talk, layout, pdf)).toEqual(links(page));
  });

  it('lie over their words where Typst drew the slides', async () => {
    expect(await linksOfHandout(talk, 'slides-2', await drawnTalk(talk))).toEqual(links(2));
  });
});
