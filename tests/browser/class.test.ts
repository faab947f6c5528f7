import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate, shownNumber, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

const bench = useBench();
let url: string;
beforeAll(async () => {
  url = await bench.write(sampleDeck, { singleFile: true });
});

async function open(hash = '', options = {}): Promise<Page> {
  return (await bench.page(`${url}${hash}`, options)).page;
}

/** Longer than the moment within which a second hit of a key is not meant. */
function rest(page: Page): Promise<void> {
  return page.waitForTimeout(350);
}

/** Hits a key several times within a moment, however slow this machine is. */
function hit(page: Page, key: string, keyCode: number, times: number): Promise<void> {
  const press = JSON.stringify({ key, keyCode, bubbles: true });
  return evaluate(
    page,
    `for (let i = 0; i < ${times}; i++) document.body.dispatchEvent(new KeyboardEvent('keydown', ${press}))`,
  );
}

function isPaused(page: Page): Promise<boolean> {
  return evaluate(page, 'Reveal.isPaused()');
}

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

describe('going to a slide', () => {
  it('by its number', async () => {
    const page = await open();
    await page.keyboard.type('12');
    expect(await page.locator('.deck-chip').textContent()).toContain('12');
    await page.keyboard.press('Enter');
    expect(await shownNumber(page)).toBe('12');
    expect(await page.locator('.deck-chip').count()).toBe(0);
  });

  it('by digits of another script', async () => {
    const page = await open();
    await evaluate(
      page,
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '٧', code: 'Digit7', keyCode: 55, bubbles: true }))`,
    );
    await page.keyboard.press('Enter');
    expect(await shownNumber(page)).toBe('7');
  });

  it.each(['/', 'g', 'Control+f'])('by words, after %s', async key => {
    const page = await open();
    await page.keyboard.press(key);
    await page.keyboard.type('LATITUDE sky');
    await page.keyboard.press('Enter');
    expect(await page.locator('.present .title').textContent()).toContain('Latitude');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('says where words stand that only the notes have, and nothing of the notes', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('hold up the quadrant');
    const hits = page.getByRole('dialog').getByRole('listitem');
    expect(await hits.allInnerTexts()).toEqual([expect.stringMatching(/In the notes$/)]);
  });

  it('tells when no slide has the words', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('submarine');
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('No slide has these words');
  });
});

describe('the overview', () => {
  it('shows all slides with their titles, begins at the current one, and goes where it is told', async () => {
    const page = await open('#/slide-4');
    await page.keyboard.press('o');
    const current = page.getByRole('dialog').locator('a[aria-current]');
    expect(await current.textContent()).toContain('Latitude is written in the sky');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await shownNumber(page)).toBe('6');
  });

  it('moves by rows, and to the field above the first', async () => {
    const page = await open('#/slide-2');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^[12]/);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('makes pictures of the slides in sight, without their ids and notes', async () => {
    const page = await open('#/slide-4');
    await page.keyboard.press('o');
    const thumb = page.locator('.deck-thumb .slide').nth(3);
    await expect.poll(() => thumb.count()).toBe(1);
    expect(await thumb.getAttribute('id')).toBeNull();
    expect(await page.locator('.deck-thumb .notes').count()).toBe(0);
    await rest(page);
    await page.keyboard.press('o');
    await expect.poll(() => page.locator('.deck-thumb').count()).toBe(0);
  });

  it('goes with its own key, and leaves the keys to the deck', async () => {
    const page = await open('#/slide-4');
    await page.keyboard.press('o');
    await rest(page);
    await page.keyboard.press('o');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await shownNumber(page)).toBe('5');
  });

  it('does not open where Escape that closed it was hit twice', async () => {
    const page = await open();
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('help', () => {
  it('names the keys in the language of the lecture, and does what they do', async () => {
    const meta = { ...sampleDeck.meta, lang: 'de' };
    const { page } = await bench.page(await bench.write({ ...sampleDeck, meta }));
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Tasten' });
    expect(await help.getAttribute('lang')).toBe('de');
    await help.getByRole('button', { name: 'Schwarzer Bildschirm' }).click();
    expect(await isPaused(page)).toBe(true);
    expect(await help.count()).toBe(0);
  });

  it('turns the arrows round where lines go from right to left', async () => {
    const meta = { ...sampleDeck.meta, lang: 'ar', dir: 'rtl' as const };
    const { page } = await bench.page(`${await bench.write({ ...sampleDeck, meta })}#/slide-4`);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').locator('kbd').first().textContent()).toBe('←');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => shownNumber(page)).toBe('5');
  });

  it('opens from the corner, and leads to the lecture as one page', async () => {
    const page = await open('#/slide-4');
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Read as one page' }).click();
    await expect.poll(() => page.locator('.lecture h1').count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('#slide-4');
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
