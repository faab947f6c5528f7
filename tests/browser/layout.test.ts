import { describe, expect, it } from 'vitest';
import { overflowOfSlide } from '../../scripts/overflow.mjs';
import type { Deck } from '../../src/model/deck.ts';
import { evaluate, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

const bench = useBench();

describe('everything fits', () => {
  it.each(['lectern', 'lectern-dark', 'black', 'serif', 'league'])(
    'every layout in the theme %s',
    async theme => {
      expect(await overflowing({ ...sampleDeck, meta: { ...sampleDeck.meta, theme } })).toEqual([]);
    },
  );

  it('in a right-to-left deck, too', async () => {
    expect(
      await overflowing({ ...sampleDeck, meta: { ...sampleDeck.meta, lang: 'ar', dir: 'rtl' } }),
    ).toEqual([]);
  });
});

it('body text is never under a thirtieth of the height', async () => {
  const { page } = await bench.page(await bench.write(sampleDeck));
  const sizes = await evaluate<number[]>(
    page,
    `[...document.querySelectorAll('.body :is(p, li, h3, td)')].filter(e => !e.closest('.footnotes, .missing-image'))
      .map(e => parseFloat(getComputedStyle(e).fontSize))`,
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

it('mirrors a right-to-left deck, but not its code', async () => {
  const deck = { ...sampleDeck, meta: { ...sampleDeck.meta, lang: 'he', dir: 'rtl' as const } };
  const { page } = await bench.page(`${await bench.write(deck)}#/slide-15`);
  const at = (selector: string) =>
    page.locator(`.present ${selector}`).evaluate(e => e.getBoundingClientRect().left);
  expect(await at('.foot-number')).toBeLessThan(200);
  expect(await evaluate(page, `getComputedStyle(document.querySelector('.present pre')).direction`)).toBe(
    'ltr',
  );
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.present .foot-number').textContent()).toBe('16');
});

async function overflowing(deck: Deck): Promise<string[]> {
  const { page } = await bench.page(await bench.write(deck));
  await evaluate(page, 'document.fonts.ready.then(() => 0)');
  const count = await evaluate<number>(page, 'Reveal.getSlides().length');
  const found: string[] = [];
  for (let index = 0; index < count; index++) {
    await evaluate(page, `Reveal.slide(${index})`);
    const here = await evaluate<string[]>(page, overflowOfSlide);
    found.push(...here.map(text => `slide ${index + 1}: ${text}`));
  }
  return found;
}
