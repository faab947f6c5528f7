import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { paceDeck } from '../../src/pace/pace-deck.ts';
import { violations } from './axe.ts';
import { evaluate, type PageOptions, serve, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

const bench = useBench();
let url: string;
let single: string;

beforeAll(async () => {
  url = await bench.write(paceDeck(sampleDeck));
  single = await bench.write(paceDeck(sampleDeck), { singleFile: true });
});

/** Opens a deck and its speaker view, with the network cut. */
async function openBoth(address: string, slide = 'slide-4', options: PageOptions = {}) {
  const opened = await bench.page(`${address}#/${slide}`, options);
  const view = await openView(opened.page);
  return { ...opened, view };
}

async function openView(page: Page): Promise<Page> {
  const [view] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await view.waitForSelector('html.deck-ready', { state: 'attached' });
  return view;
}

/** Windows tell each other within a second, or a few on a busy machine. */
const poll = <T>(get: () => T) => expect.poll(get);
const title = (page: Page) => page.locator('.reveal > .slides > .present .title').first().textContent();
const place = (page: Page) =>
  evaluate<string>(page, '[Reveal.getCurrentSlide().id, Reveal.getIndices().f].join()');
const nextShown = (view: Page) => view.locator('.speaker-preview section').textContent();
const spent = async (view: Page) => {
  const [minutes, seconds] = ((await view.locator('.speaker-spent').textContent()) ?? '')
    .split(':')
    .map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
};

it.each(['files on disk', 'one file on disk', 'a server'])(
  'speaker view from %s: slides, notes and time, in step',
  async kind => {
    const served = kind.includes('server') ? await serve(url) : undefined;
    const { page, view, requests, complaints } = await openBoth(
      served?.url ?? (kind.includes('one') ? single : url),
    );
    await poll(() => view.locator('.speaker-text').textContent()).toContain('Hold up the quadrant');
    expect(await title(view)).toContain('Latitude is written in the sky');
    await poll(() => nextShown(view)).toContain('An hour is fifteen degrees');
    await page.keyboard.press('ArrowRight');
    await poll(() => title(view)).toContain('An hour is fifteen degrees');
    await view.keyboard.press('ArrowLeft');
    await poll(() => title(page)).toContain('Latitude');
    expect(await view.locator('.speaker-whole').textContent()).toMatch(/^ \/ \d+:\d\d/);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    served?.close();
  },
);

it('goes step by step, shows the next step, and makes the screen black from either window', async () => {
  const { page, view } = await openBoth(single);
  const slide = await evaluate<string>(
    page,
    'Reveal.getSlides().find(slide => slide.querySelectorAll(".fragment").length > 1)?.id',
  );
  await evaluate(page, `location.hash = '#/${slide}'`);
  await poll(() => place(view)).toBe(`${slide},-1`);
  expect(await view.locator('.speaker-preview .fragment.visible').count()).toBe(1);
  await view.keyboard.press('ArrowRight');
  await poll(() => place(page)).toBe(`${slide},0`);
  await page.keyboard.press('b');
  await poll(() => evaluate(view, 'Reveal.isPaused()')).toBe(true);
  await view.waitForTimeout(400);
  await view.keyboard.press('b');
  await poll(() => evaluate(page, 'Reveal.isPaused()')).toBe(false);
});

it.each(['the slides', 'the speaker view'])('is where it was when %s are loaded anew', async which => {
  const { page, view } = await openBoth(single);
  await view.locator('.speaker-go').click();
  await page.keyboard.press('ArrowRight');
  await poll(() => spent(view)).toBeGreaterThan(1);
  const before = await place(page);
  const again = which === 'the slides' ? page : view;
  await again.reload();
  await again.waitForSelector('html.deck-ready', { state: 'attached' });
  await poll(() => place(page)).toBe(before);
  await poll(() => place(view)).toBe(before);
  await poll(() => spent(view)).toBeGreaterThan(1);
  await page.keyboard.press('ArrowLeft');
  await poll(() => title(view)).toContain('Latitude');
  await view.keyboard.press('ArrowRight');
  await poll(() => place(page)).toBe(before);
});

it('comes back with slide, step and time after a crash', async () => {
  const { page, view } = await openBoth(single, 'slide-4', { fresh: true });
  await view.locator('.speaker-go').click();
  await page.keyboard.press('ArrowRight');
  await poll(() => spent(view)).toBeGreaterThan(0);
  const before = await place(page);
  const again = await Promise.all([page, view].map(crash));
  for (const evaluateIn of again)
    await poll(() => evaluateIn('[Reveal.getCurrentSlide().id, Reveal.getIndices().f].join()')).toBe(before);
  const shown = () => again[1]?.('document.querySelector(".speaker-spent").textContent');
  await poll(shown).not.toBe('0:00');
});

/** Crashes a window and loads it anew; gives what evaluates in it, since playwright takes it for lost. */
async function crash(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  void session.send('Page.reload').catch(() => undefined);
  return async expression => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    return result.value;
  };
}

it('says when the slides are gone, and opens them again where they were', async () => {
  const { page, view } = await openBoth(single);
  await page.keyboard.press('ArrowRight');
  await poll(() => title(view)).toContain('An hour');
  const before = await place(view);
  await page.close();
  const button = view.locator('.speaker-notice button');
  await button.waitFor();
  const [again] = await Promise.all([view.waitForEvent('popup'), button.click()]);
  await again.waitForSelector('html.deck-ready', { state: 'attached' });
  await poll(() => place(again)).toBe(before);
  await poll(() => button.count()).toBe(0);
  await view.keyboard.press('ArrowLeft');
  await poll(() => title(again)).toContain('Latitude');
});

it('keeps the time: starts with the second slide, stops, and goes back to nought only when asked twice', async () => {
  const { page, view } = await openBoth(single, 'slide-1');
  const [go, nought] = [view.locator('.speaker-go'), view.locator('.speaker-buttons button').nth(1)];
  expect(await spent(view)).toBe(0);
  await page.keyboard.press('ArrowRight');
  await poll(() => spent(view)).toBeGreaterThan(0);
  await go.click();
  const stopped = await spent(view);
  await view.waitForTimeout(1200);
  expect(await spent(view)).toBe(stopped);
  await nought.click();
  expect(await spent(view)).toBe(stopped);
  await nought.click();
  await poll(() => spent(view)).toBe(0);
});

it('says in words how far behind or ahead the lecture is', async () => {
  const { view } = await openBoth(single);
  const pace = view.locator('.speaker-pace');
  const setTime = (milliseconds: number) =>
    evaluate(
      view,
      `(sessionStorage.setItem('lectern-time ' + location.pathname, JSON.stringify(
        { before: ${milliseconds}, since: undefined, begun: 1, changed: Date.now() })), location.reload())`,
    );
  await setTime(59 * 60_000);
  await poll(() => pace.textContent()).toMatch(/^\d+ min behind$/);
  await setTime(1);
  await poll(() => pace.textContent()).toMatch(/^(?:\d+ min ahead|on time)$/);
});

it('sets notes larger, and remembers that', async () => {
  const { page, view } = await openBoth(single);
  const size = (of: Page) => evaluate<string>(of, 'document.querySelector(".speaker-text").style.fontSize');
  await view.keyboard.press('+');
  expect(await size(view)).toBe('22px');
  await view.close();
  await page.waitForTimeout(500);
  expect(await size(await openView(page))).toBe('22px');
});

it('says what to do where the browser lets no window open', async () => {
  const { page } = await bench.page(single);
  await evaluate(page, '(window.open = () => null)');
  await page.keyboard.press('s');
  await expect
    .poll(() => page.locator('dialog.deck-blocked').textContent())
    .toContain('Allow pop-up windows');
});

it('shows the time in a corner of the slides only when it is asked for', async () => {
  const { page } = await bench.page(single);
  const mark = page.locator('.deck-pace');
  expect(await mark.count()).toBe(0);
  await page.keyboard.press('m');
  expect(await mark.textContent()).toBe('0:00');
  await page.keyboard.press('m');
  expect(await mark.count()).toBe(0);
});

it.each(['lectern', 'lectern-dark', 'broadside'])('axe finds nothing in %s, large or small', async theme => {
  const deck = paceDeck({ ...sampleDeck, meta: { ...sampleDeck.meta, theme } });
  const { page } = await bench.page(`${await bench.write(deck)}#/slide-4`, { bypassCSP: true });
  const view = await openView(page);
  await view.locator('.speaker-go').click();
  expect(await violations(view)).toEqual([]);
  await view.setViewportSize({ width: 400, height: 800 });
  await view.locator('.speaker-buttons button').nth(2).click();
  expect(await violations(view)).toEqual([]);
});
