import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overflowOfSlide } from '../../scripts/overflow.mjs';
import { evaluate, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

const bench = useBench();

/** As if the system had set all in a font that is wider than the one that was measured. */
const WIDER = `.reveal .slides .slide :is(p, li, pre, td, th, h2, h3) { letter-spacing: 0.14em; }`;

interface Shown {
  readonly id: string;
  readonly shrunk: string | null;
  readonly overflow: readonly string[];
}

/** Shows each slide, with what the fitting script did to it and what leaves it all the same. */
async function showAll(page: Page): Promise<Shown[]> {
  const count = await evaluate<number>(page, 'Reveal.getSlides().length');
  const shown: Shown[] = [];
  for (let index = 0; index < count; index++) {
    await evaluate(page, `Reveal.slide(${index}); document.fonts.ready.then(() => 0)`);
    const overflow = await evaluate<string[]>(page, overflowOfSlide);
    const slide = 'Reveal.getCurrentSlide()';
    const id = await evaluate<string>(page, `${slide}.id`);
    shown.push({
      id,
      shrunk: await evaluate<string | null>(page, `${slide}.dataset.shrunk ?? null`),
      overflow,
    });
  }
  return shown;
}

describe('a deck whose fonts are as expected', () => {
  it('is left as it is', async () => {
    const { page } = await bench.page(await bench.write(sampleDeck));
    expect((await showAll(page)).filter(({ shrunk }) => shrunk !== null)).toEqual([]);
  });
});

describe('a deck whose fonts are wider', () => {
  it('sets what is too large smaller, never below 60 %, and nothing leaves a slide', async () => {
    const { page } = await bench.page(await bench.write(sampleDeck));
    await page.addStyleTag({ content: WIDER });
    const shown = await showAll(page);
    const sizes = shown.flatMap(({ shrunk }) => (shrunk === null ? [] : [Number(shrunk)]));
    expect(shown.filter(({ overflow }) => overflow.length > 0)).toEqual([]);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.6);
    expect(sizes.length).toBeLessThan(shown.length);
  });

  it('says so once for each slide', async () => {
    const { page } = await bench.page(await bench.write(sampleDeck));
    const said: string[] = [];
    page.on('console', message => message.type() === 'info' && said.push(message.text()));
    await page.addStyleTag({ content: WIDER });
    const shrunk = (await showAll(page)).filter(slide => slide.shrunk !== null);
    await showAll(page);
    expect(said).toHaveLength(shrunk.length);
    expect(said[0]).toMatch(/^Slide \d+ was set smaller: its fonts are wider here than expected$/);
  });

  it('does the same on paper', async () => {
    const { page } = await bench.page(await bench.write(sampleDeck));
    await page.addStyleTag({ content: WIDER });
    const onScreen = (await showAll(page)).filter(({ shrunk }) => shrunk !== null).map(({ id }) => id);
    await page.reload();
    await page.waitForSelector('html.deck-ready', { state: 'attached' });
    await page.addStyleTag({ content: WIDER });
    await page.waitForFunction('[...document.fonts].every(face => face.status === "loaded")');
    await page.pdf();
    const onPaper = await evaluate<string[]>(
      page,
      `[...document.querySelectorAll('[data-shrunk]')].map(slide => slide.id)`,
    );
    expect(onPaper).toEqual(onScreen);
  });
});
