import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate, type OpenPage, type PageOptions, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';
import { deckOf } from './sketch-deck.ts';

const bench = useBench();
let url: string;
beforeAll(async () => {
  url = await bench.write(sampleDeck, { singleFile: true });
});

/** Opens the page that is read, at a place of the deck's address. */
function read(address: string, options: PageOptions = {}): Promise<OpenPage> {
  return bench.page(address.replace(/(#.*)?$/, '?reading$1'), { ...options, ready: 'html.reading' });
}

describe('the lecture as one page', () => {
  it('needs nothing, and has all words of the slides and their notes', async () => {
    const { page: deck } = await bench.page(url);
    const told = await evaluate<string[]>(
      deck,
      `(() => {
        const found = [];
        const walker = document.createTreeWalker(Reveal.getSlidesElement(), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (!node.parentElement.closest('.foot, .eyebrow, .part, .layout-section .body')) found.push(node.data.trim());
        return found;
      })()`,
    );
    const { page, complaints, requests } = await read(url);
    const text = await page.locator('.lecture').textContent();
    expect(told.filter(words => !text?.includes(words))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('has headings in order, one first, and an anchor for each slide', async () => {
    const { page } = await read(url);
    const levels = await page
      .locator('.lecture :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll(headings => headings.map(heading => Number(heading.localName[1])));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const ids = await page.locator('.lecture > [id]').evaluateAll(parts => parts.map(part => part.id));
    expect(ids).toEqual(Array.from({ length: 21 }, (_, i) => `slide-${i + 1}`));
  });

  it('leads from a slide of the deck to its place, and back', async () => {
    const { page } = await read(`${url}#/slide-12`);
    await expect
      .poll(() =>
        page.locator('#slide-12').evaluate(part => Math.abs(part.getBoundingClientRect().top) < 200),
      )
      .toBe(true);
    await page.getByRole('link', { name: 'Slide 12 of 21' }).click();
    await page.waitForSelector('html.deck-ready', { state: 'attached' });
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('#/slide-12');
  });

  it('leads from an old address of a slide to it, in the deck and in the page, also later', async () => {
    const sections = sampleDeck.sections.map(section => ({
      ...section,
      slides: section.slides.map(slide =>
        slide.id === 'slide-12' ? { ...slide, formerIds: ['früher', 'slide-twelve'] } : slide,
      ),
    }));
    const address = await bench.write({ ...sampleDeck, sections }, { singleFile: true });
    const { page: deck } = await bench.page(`${address}#/slide-twelve`);
    expect(await evaluate(deck, 'Reveal.getCurrentSlide().id')).toBe('slide-12');
    const { page } = await read(`${address}#/fr%C3%BCher`);
    const top = () => page.locator('#slide-12').evaluate(part => Math.abs(part.getBoundingClientRect().top));
    await expect.poll(top).toBeLessThan(200);
    await evaluate(page, `location.hash = '#slide-2'`);
    await expect.poll(top).toBeGreaterThan(200);
    await evaluate(page, `location.hash = '#slide-twelve'`);
    await expect.poll(top).toBeLessThan(200);
    expect(new URL(page.url()).hash).toBe('#slide-12');
  });

  it('says a subject of several parts under one heading', async () => {
    const part = (index: number) => ({
      layout: 'points' as const,
      title: 'Tides',
      part: { index, count: 2 },
      body: `- Point ${index}`,
    });
    const deck = deckOf({}, [{ slides: [part(1), part(2)] }]);
    const { page } = await read(await bench.write(deck));
    expect(await page.locator('.lecture :is(h2, h3)').allTextContents()).toEqual(['Tides']);
    expect(await page.locator('.lecture li').allTextContents()).toEqual(['Point 1', 'Point 2']);
  });

  it('tells once what the notes tell in whole', async () => {
    const deck = deckOf({}, [
      {
        slides: [
          {
            layout: 'points',
            title: 'Tides',
            body: '- The moon pulls.\n- The sun helps.',
            notes: 'The moon pulls. It is near.\n\nThe sun helps. It is far.',
          },
        ],
      },
    ]);
    const { page } = await read(await bench.write(deck));
    expect(await page.locator('.lecture section').textContent()).not.toMatch(/pulls[\s\S]*pulls/);
  });

  it('is dark for those who want that, and has lines of at most some sixty characters', async () => {
    const { page } = await read(url, { colorScheme: 'dark' });
    expect(await evaluate(page, `getComputedStyle(document.documentElement).backgroundColor`)).toBe(
      'rgb(20, 24, 30)',
    );
    const characters = await evaluate<number>(
      page,
      `(() => { const p = document.querySelector('.lecture'); const style = getComputedStyle(p);
        return (p.clientWidth - 2 * parseFloat(style.paddingLeft)) / (parseFloat(style.fontSize) * 0.47); })()`,
    );
    expect(characters).toBeLessThan(70);
  });

  it('has the colours of code', async () => {
    const { page } = await read(url);
    const colours = await evaluate<string[]>(
      page,
      `[...document.querySelectorAll('.lecture pre [class^="hljs-"], .lecture pre')].map(each => getComputedStyle(each).color)`,
    );
    expect(new Set(colours).size).toBeGreaterThan(2);
  });

  it.each([320, 1280])('has nothing beside a window %i wide', async width => {
    const { page } = await read(url, { viewport: { width, height: 700 } });
    expect(await evaluate(page, 'document.documentElement.scrollWidth')).toBe(width);
  });
});
