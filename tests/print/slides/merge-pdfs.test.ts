import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../src/print/browser/open-browser.ts';
import { mergePdfs } from '../../../src/print/pdf/merge-pdfs.ts';
import { readPdf } from '../typst/read-pdf.ts';
import { printTalk, testBrowser } from './print-lecture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const COUNT = 170;
const slides = Array.from(
  { length: COUNT },
  (_, at) =>
    `## Slide ${at}\n\n- See the [last one](#end), “5 0 R” and (brackets).\n\n| a | b |\n|---|---|\n| 1 | ${at} |\n`,
);
const talk = `---\ntitle: Many\nlang: en\nagenda: off\n---\n\n${slides.join('\n')}\n## The end {#end}\n\n- Bye\n`;

describe('a PDF that was printed in several goes', () => {
  it('is one document: pages, words, tags and outline in order', async () => {
    const { pdf, pages } = await printTalk(browser, talk);
    const read = await readPdf(pdf);
    expect(pages).toBe(COUNT + 2);
    expect(read.pages).toBe(pages);
    expect(read.texts[1]).toContain('Slide 0');
    expect(read.texts[COUNT]).toContain(`Slide ${COUNT - 1}`);
    expect(read.texts[COUNT]).toContain('“5 0 R” and (brackets)');
    expect(read.bookmarks).toHaveLength(COUNT + 2);
    expect(read).toMatchObject({ title: 'Many', lang: 'en', isTagged: true });
  });

  it('has the tags of each page at that page, and links that lead from one part to another', async () => {
    const { pdf } = await printTalk(browser, talk);
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    const page = await document.getPage(COUNT);
    expect(JSON.stringify(await page.getStructTree())).toMatch(/"H2"[\s\S]*"Table"/);
    const first = await document.getPage(2);
    const [link] = await first.getAnnotations();
    const place = await document.getDestination(link.dest);
    expect(await document.getPageIndex(place?.[0])).toBe(COUNT + 1);
  });

  it('is refused where it has another form than that of the browser', () => {
    expect(mergePdfs([Buffer.from('%PDF-1.7\n…\nstartxref\n0\n%%EOF\n')])).toBeUndefined();
  });
});
