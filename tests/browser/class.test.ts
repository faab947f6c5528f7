import { describe, expect, it } from 'vitest';
import { evaluate, shownNumber } from './browser.ts';
import { hit, isPaused, rest } from './keys.ts';
import { useSamplePage } from './sample-page.ts';

const open = useSamplePage();

describe('the blank screen', () => {
  it.each(['b', '.'])('is black with %s, and gone with it', async key => {
    const page = await open('#/slide-4');
    await page.keyboard.press(key);
    expect(await isPaused(page)).toBe(true);
    await rest(page);
    await page.keyboard.press(key);
    expect(await isPaused(page)).toBe(false);
  });

  it('is white with W, also from black', async () => {
    const page = await open('#/slide-4');
    await page.keyboard.press('b');
    await page.keyboard.press('w');
    expect(
      await evaluate(page, `getComputedStyle(document.querySelector('.pause-overlay')).backgroundColor`),
    ).toBe('rgb(255, 255, 255)');
  });

  it('goes when the page is turned, and the slide is the same', async () => {
    const page = await open('#/slide-4');
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    expect(await isPaused(page)).toBe(false);
    expect(await shownNumber(page)).toBe('4');
  });

  it('stays when its key is hit twice', async () => {
    const page = await open();
    await hit(page, 'b', 66, 2);
    expect(await isPaused(page)).toBe(true);
  });

  it('comes with the same key of a Russian keyboard', async () => {
    const page = await open();
    await evaluate(
      page,
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'и', code: 'KeyB', keyCode: 66, bubbles: true }))`,
    );
    expect(await isPaused(page)).toBe(true);
  });
});

describe('a remote', () => {
  it('turns one page where its key is hit twice', async () => {
    const page = await open('#/slide-10');
    await hit(page, 'PageDown', 34, 2);
    expect(await shownNumber(page)).toBe('11');
  });

  it('turns as many as are meant', async () => {
    const page = await open('#/slide-8');
    await hit(page, 'PageDown', 34, 4);
    expect(await shownNumber(page)).toBe('12');
    await rest(page);
    await page.keyboard.press('PageUp');
    expect(await shownNumber(page)).toBe('11');
  });

  it('fills the screen with F5, and does not load the page anew', async () => {
    const page = await open();
    await evaluate(page, 'window.here = true');
    await page.keyboard.press('F5');
    await expect.poll(() => evaluate(page, 'document.fullscreenElement !== null')).toBe(true);
    expect(await evaluate(page, 'window.here')).toBe(true);
  });
});

describe('the pointer', () => {
  it('follows the mouse from L to L, and hides the cursor', async () => {
    const page = await open();
    await page.mouse.move(300, 200);
    await page.keyboard.press('l');
    await page.mouse.move(400, 300);
    const box = await page.locator('.deck-laser').boundingBox();
    expect([box && box.x + box.width / 2, box && box.y + box.height / 2]).toEqual([400, 300]);
    expect(await evaluate(page, `getComputedStyle(document.querySelector('.present')).cursor`)).toBe('none');
    await rest(page);
    await page.keyboard.press('l');
    expect(await page.locator('.deck-laser').count()).toBe(0);
  });

  it('stays as long as the key is held', async () => {
    const page = await open();
    await page.keyboard.down('l');
    await page.waitForTimeout(500);
    expect(await page.locator('.deck-laser').count()).toBe(1);
    await page.keyboard.up('l');
    expect(await page.locator('.deck-laser').count()).toBe(0);
  });
});

describe('the screen', () => {
  const FAKE_LOCK = `
    window.asked = 0;
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
      window.asked++;
      window.lock = { released: false, release() { this.released = true; } };
      return window.lock;
    } } });`;

  it('is kept awake from the first key on, and again when the page comes back', async () => {
    const page = await open('', { fresh: true });
    await page.addInitScript(FAKE_LOCK);
    await page.reload();
    await page.waitForSelector('html.deck-ready', { state: 'attached' });
    expect(await evaluate(page, 'window.asked')).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await evaluate(page, 'window.asked')).toBe(1);
    await evaluate(page, `lock.released = true; document.dispatchEvent(new Event('visibilitychange'))`);
    expect(await evaluate(page, 'window.asked')).toBe(2);
  });

  it('hides the cursor after a rest', async () => {
    const page = await open();
    await expect
      .poll(() => evaluate(page, `Reveal.getRevealElement().style.cursor`), { timeout: 6000 })
      .toBe('none');
  });
});

describe('those who listen', () => {
  it('hear which slide comes, once, and what a step brings', async () => {
    const page = await open('#/slide-5');
    await evaluate(
      page,
      `window.heard = []; new MutationObserver(() => heard.push(document.querySelector('.deck-said').textContent))
        .observe(document.querySelector('.deck-said'), { childList: true, characterData: true, subtree: true })`,
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => evaluate<string[]>(page, 'heard'))
      .toEqual([
        expect.stringMatching(/^Slide 6 of 21\. ./),
        await page.locator('.present .fragment').first().textContent(),
      ]);
    expect(await page.locator('[aria-live]:visible').count()).toBe(1);
  });
});
