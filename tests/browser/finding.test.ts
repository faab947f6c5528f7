import { describe, expect, it } from 'vitest';
import { evaluate, shownNumber, useBench } from './browser.ts';
import { isPaused, rest } from './keys.ts';
import { sampleDeck } from './sample-deck.ts';
import { useSamplePage } from './sample-page.ts';

const bench = useBench();
const open = useSamplePage(bench);

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
