import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { evaluate, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

const bench = useBench();
let url: string;
beforeAll(async () => {
  url = await bench.write(sampleDeck);
});

describe('for everybody', () => {
  it.each(['lectern', 'lectern-dark'])('axe finds nothing on any layout in %s', async theme => {
    const deck = { ...sampleDeck, meta: { ...sampleDeck.meta, theme } };
    const { page } = await bench.page(await bench.write(deck), { bypassCSP: true });
    const found: string[] = [];
    for (const number of [1, 2, 3, 4, 7, 8, 10, 12, 13, 14, 15, 16, 20]) {
      await evaluate(page, `Reveal.slide(${number - 1})`);
      found.push(...(await violations(page)).map(text => `slide ${number}: ${text}`));
    }
    expect(found).toEqual([]);
  });

  it('is a document with one first heading, and a named region for each slide', async () => {
    const { page } = await bench.page(url);
    expect(await page.locator('[role=application]').count()).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main.slides > section:not([aria-label])').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Where on earth are we?');
  });

  it('moves nothing where motion is not wanted', async () => {
    const { page } = await bench.page(`${url}#/slide-6`, { reducedMotion: 'reduce' });
    expect(
      await evaluate(
        page,
        `getComputedStyle(document.querySelector('.present .fragment')).transitionDuration`,
      ),
    ).toBe('0s');
  });
});

describe('without a screen', () => {
  it('reads without script: every slide, one under another, with its notes', async () => {
    const { page } = await bench.page(url, { javaScriptEnabled: false });
    const boxes = await page
      .locator('.slide')
      .evaluateAll(slides => slides.map(e => e.getBoundingClientRect().top));
    expect(boxes).toEqual([...boxes].sort((a, b) => a - b));
    expect(new Set(boxes).size).toBe(21);
    expect(await page.getByText('Hold up the').first().isVisible()).toBe(true);
    expect(await page.locator('.fragment').first().isVisible()).toBe(true);
  });

  it('prints each slide on a page of its own', async () => {
    const { page } = await bench.page(url);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(21);
    expect(pdf).toContain('/MediaBox [0 0 960 540]');
  });

  it.each(['?print-pdf', '?view=scroll'])('keeps its boxes in reveal.js’s own view %s', async query => {
    const { page } = await bench.page(url + query);
    const left = await page.locator('#slide-4 .title').evaluate(e => e.getBoundingClientRect().left);
    expect(Math.round(left)).toBe(96);
  });

  it('stands below each other on a phone, each slide with all its steps and no higher than it is', async () => {
    const { page } = await bench.page(url, { viewport: { width: 390, height: 844 } });
    const pages = page.locator('.scroll-page');
    const heights = await pages.evaluateAll(found => found.map(e => (e as HTMLElement).offsetHeight));
    expect(heights).toHaveLength(21);
    expect(new Set(heights).size).toBe(1);
    expect(await page.locator('.fragment').count()).toBe(0);
  });
});
