import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { evaluate, useBench } from './browser.ts';
import { outlinesIn, startPresenting } from './presenting.ts';

const TALK = `---
title: Ice
---

## How it flows

- Slowly.

## What it carries

- Stones {.fragment}
- Sand {.fragment}

## What it leaves

- Lakes.
`;
const bench = useBench();
/** Milliseconds. */
const PATIENCE = { timeout: 20_000 };

async function present(slide: string) {
  const { folder, edit } = outlinesIn({ 'ice.md': TALK });
  const { address } = await startPresenting(folder, 'ice.md');
  const { page, complaints } = await bench.page(`${address}#/${slide}`);
  const written = () => readFileSync(join(folder, 'dist/ice/index.html'), 'utf8');
  return { page, complaints, written, edit: (from: string, to: string) => edit('ice.md', from, to) };
}

const shownTitle = (page: Page) => page.locator('.slides > .present .title').textContent();
const numbers = (page: Page) => page.locator('.slides .foot-number').allTextContents();

/** Counts how often a slide comes into the deck. */
const watchSlides = (page: Page) =>
  evaluate(
    page,
    `window.slidesThatCame = 0;
    new MutationObserver(records => {
      for (const { addedNodes } of records) window.slidesThatCame += addedNodes.length;
    }).observe(Reveal.getSlidesElement(), { childList: true });`,
  );

/** Whether reveal.js is where the screen is. */
const PLACE = `(() => {
  const shown = document.querySelector('.slides > .present');
  const { h } = Reveal.getIndices();
  return shown === Reveal.getCurrentSlide() && [...Reveal.getSlidesElement().children].indexOf(shown) === h;
})()`;

it('shows another title in the slide that is there, under its other address', async () => {
  const { page, edit, written, complaints } = await present('what-it-carries');
  await page.keyboard.press('ArrowRight');
  await watchSlides(page);
  edit('## What it carries', '## What it bears');
  await expect.poll(() => shownTitle(page), PATIENCE).toBe('What it bears');
  await expect.poll(() => evaluate(page, 'location.hash'), PATIENCE).toBe('#/what-it-bears');
  await expect.poll(written, PATIENCE).toContain('What it bears');
  expect(await evaluate(page, '[Reveal.getIndices().f, window.slidesThatCame]')).toEqual([0, 0]);
  expect(complaints).toEqual([]);
});

it('puts a slide that comes into the deck once, takes it away again, and counts the others on', async () => {
  const { page, edit, written, complaints } = await present('how-it-flows');
  await watchSlides(page);
  edit('## What it leaves', '## What it builds\n\n- Moraines.\n\n## What it leaves');
  await expect.poll(() => shownTitle(page), PATIENCE).toBe('What it builds');
  await expect.poll(() => numbers(page), PATIENCE).toEqual(['2', '3', '4', '5']);
  await expect.poll(written, PATIENCE).toContain('What it builds');
  await expect.poll(() => evaluate(page, PLACE), PATIENCE).toBe(true);
  expect(await evaluate(page, 'window.slidesThatCame')).toBe(1);
  edit('## What it builds\n\n- Moraines.\n\n', '');
  await expect.poll(() => shownTitle(page), PATIENCE).toBe('What it leaves');
  await expect.poll(() => numbers(page), PATIENCE).toEqual(['2', '3', '4']);
  await expect.poll(() => evaluate(page, PLACE), PATIENCE).toBe(true);
  expect([await evaluate(page, 'window.slidesThatCame'), complaints]).toEqual([1, []]);
});

/** Without what only reveal.js shows, and without fading. */
const STILL = '.progress, .controls { visibility: hidden } .fragment { transition: none !important }';

it('puts a slide on the screen as reveal.js leaves it there', async () => {
  const { page } = await present('how-it-flows');
  await page.addStyleTag({ content: STILL });
  const work = `{ slide: document.getElementById('what-it-carries'), step: 0 }`;
  expect(await evaluate(page, `lecternPlace.showEarly(${work})`)).toBe(true);
  await evaluate(page, 'document.fonts.ready.then(() => true)');
  const early = await page.screenshot();
  await evaluate(page, `lecternPlace.settle(${work})`);
  expect([await shownTitle(page), await evaluate(page, PLACE)]).toEqual(['What it carries', true]);
  await evaluate(page, 'document.fonts.ready.then(() => true)');
  expect((await page.screenshot()).equals(early)).toBe(true);
});
