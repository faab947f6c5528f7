import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../src/print/browser/open-browser.ts';
import { shippedResources } from '../../shipped-resources.ts';
import { readPdf } from '../typst/read-pdf.ts';
import { printTalk } from './print-lecture.ts';

let browser: Browser;
beforeAll(async () => {
  const { testBrowser } = await import('./print-lecture.ts');
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const talk = `---
title: Ebb & flow
author: Ada Marsh
lang: en-GB
agenda: off
---

# The Moon

## Two tides a day

- The Moon pulls at the **near** side.
- See [the Sun](#springs).

::: notes
Bring the globe.
:::

# The Sun {#sun}

## Springs {#springs}

- Both pull along one line.
`;

describe('slides as PDF', () => {
  it('have a page a slide, exactly as large as the slide, and what is read in the order of reading', async () => {
    const { pdf, pages } = await printTalk(browser, talk);
    const read = await readPdf(pdf);
    expect(read.pages).toBe(pages);
    expect(read.size).toEqual([0, 0, 960, 540]);
    const page = read.texts.find(text => text.includes('near')) ?? '';
    expect(page.replace(/\s+/g, ' ')).toMatch(
      /Two tides a day.*The Moon pulls at the near side\..*See the Sun\./,
    );
    expect(read.texts.join()).not.toContain('Bring the globe');
  });

  it('say their title, language and authors, are tagged, and have an outline of sections with their slides', async () => {
    const { pdf } = await printTalk(browser, talk);
    const read = await readPdf(pdf);
    expect(read).toMatchObject({ title: 'Ebb & flow', lang: 'en-GB', isTagged: true });
    expect(read.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']));
    expect(read.bookmarks).toEqual(['Ebb & flow', 'The Moon', 'Two tides a day', 'The Sun', 'Springs']);
    expect(Buffer.from(pdf).includes('/Author')).toBe(true);
  });

  it('lead from a link to the page of its slide', async () => {
    const { pdf } = await printTalk(browser, talk);
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    const places = await document.getDestinations();
    const [target] = Object.entries(places).find(([name]) => name.includes('springs'))?.[1] ?? [];
    expect(await document.getPageIndex(target)).toBe(document.numPages - 1);
  });

  it('lead to no file beside the outline, whose place is another one elsewhere', async () => {
    const { pdf } = await printTalk(
      browser,
      `${talk}- [Tables](tables.pdf) and [more](https://example.org/).\n`,
    );
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    const links = await (await document.getPage(document.numPages)).getAnnotations();
    expect(links.map(link => link.unsafeUrl)).toEqual(['https://example.org/']);
  });

  it('have notes as annotations of their pages, beside the links that are there', async () => {
    const annotations = new Map([[2, 'Bring the “globe”.\nПокажите его.']]);
    const { pdf } = await printTalk(browser, talk, { annotations });
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    const kinds = await Promise.all(
      Array.from({ length: document.numPages }, async (_, at) =>
        (await document.getPage(at + 1)).getAnnotations(),
      ),
    );
    const notes = kinds.map(all => all.filter(({ subtype }) => subtype === 'Text'));
    expect(notes.map(all => all.length)).toEqual([0, 1, 0]);
    expect(notes[1]?.[0].contentsObj.str).toBe('Bring the “globe”.\nПокажите его.');
    expect(kinds[1]?.some(({ subtype }) => subtype === 'Link')).toBe(true);
  });

  it('are the same bytes each time', async () => {
    const [first, second] = [await printTalk(browser, talk), await printTalk(browser, talk)];
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
  });

  it('show steps complete, or one a page', async () => {
    const steps = '# Tides\n\n## Why {.steps}\n\n- The Moon\n- The Sun\n';
    const complete = await readPdf((await printTalk(browser, steps)).pdf);
    const stepped = await readPdf((await printTalk(browser, steps, { steps: true })).pdf);
    expect(complete.texts.at(-1)).toContain('The Sun');
    expect(stepped.pages - complete.pages).toBe(2);
    expect(stepped.texts.slice(-3).map(text => /Moon/.test(text))).toEqual([false, true, true]);
    expect(stepped.texts.slice(-3).map(text => /Sun/.test(text))).toEqual([false, false, true]);
    expect(stepped.bookmarks).toEqual(complete.bookmarks);
  });

  it('are followed by notes where these are asked for, over as many pages as they need, without loss', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    const long = `# Tides\n\n## Why\n\n- The Moon\n\n::: notes\n${words.join(' ')}\n:::\n\n## Then\n\n- The Sun\n`;
    const { pdf } = await printTalk(browser, long, { notes: true });
    const read = await readPdf(pdf);
    const said = read.texts.join(' ').match(/\bw\d+\b/g);
    expect(said).toEqual(words);
    expect(read.pages).toBeGreaterThan(6);
    expect(read.texts.at(-1)).toContain('The Sun');
  });

  it('have no page of nothing behind the last notes', async () => {
    const { pdf } = await printTalk(browser, '# Tides\n\n## Why\n\n- a\n\n::: notes\nb\n:::\n', {
      notes: true,
    });
    expect((await readPdf(pdf)).pages).toBe(3);
  });

  it('keep backgrounds, and turn words light on dark ones', async () => {
    const html = await slideColours('# Tides\n\n## Night {background=#001122}\n\n- The Moon\n');
    expect(html).toEqual({ page: 'rgb(0, 17, 34)', dark: true });
  });

  it('have no page for a slide that is hidden', async () => {
    const { pdf } = await printTalk(
      browser,
      '# Tides\n\n## Here\n\n- a\n\n## Gone {visibility=hidden}\n\n- b\n',
    );
    expect((await readPdf(pdf)).texts.join()).not.toContain('Gone');
  });

  it('are as large as the theme says', async () => {
    const { pdf } = await printTalk(browser, talk, { meta: { aspect: '4:3' } });
    const [, , width = 0, height = 1] = (await readPdf(pdf)).size;
    expect(width / height).toBeCloseTo(4 / 3, 2);
  });

  it('describe pictures to those who do not see them', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
    const resources = { ...(await shippedResources()), include: () => Buffer.from(svg) };
    const { pdf } = await printTalk(browser, '# Tides\n\n## Curve\n\n![Two waves a day](curve.svg)\n', {
      resources,
    });
    expect((await readPdf(pdf)).alternatives).toContain('Two waves a day');
  });
});

/** What the browser shows of the last slide before it prints. */
async function slideColours(outline: string): Promise<unknown> {
  const { make, onPages } = await import('./print-lecture.ts');
  const built = await make(outline, { to: ['pages'] });
  return onPages(built, {}, ({ url, script, document }) =>
    browser.onPage(url, document.box, async page => {
      await page.evaluate(`${script};undefined`);
      await page.evaluate('lecternPages.prepare()');
      return page.evaluate(`(() => {
        const page = [...document.querySelectorAll('.page')].at(-1);
        const dark = page.querySelector('.slide').classList.contains('has-dark-background');
        return { page: getComputedStyle(page).backgroundColor, dark };
      })()`);
    }),
  );
}
