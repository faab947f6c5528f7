import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

const bench = useBench();

/** Keys that show what is looked at; what is typed after them. */
const STATES: ReadonlyArray<readonly [name: string, key: string, text?: string]> = [
  ['overview', 'o'],
  ['search', '/', 'clock'],
  ['search without hits', '/', 'submarine'],
  ['help', '?'],
  ['black screen', 'b'],
  ['white screen', 'w'],
  ['number', '7'],
  ['pointer', 'l'],
];

it.each(['lectern', 'lectern-dark'])('axe finds nothing over the slides in %s', async theme => {
  const url = await bench.write({ ...sampleDeck, meta: { ...sampleDeck.meta, theme } });
  const { page } = await bench.page(`${url}#/slide-4`, { bypassCSP: true });
  const found: string[] = [];
  for (const [name, key, text] of STATES) {
    await page.keyboard.press(key);
    if (text) await page.keyboard.type(text);
    found.push(...(await violations(page)).map(violation => `${name}: ${violation}`));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(350);
  }
  expect(found).toEqual([]);
});

it.each([
  ['lectern', 'light'],
  ['lectern', 'dark'],
  ['raster', 'dark'],
] as const)('axe finds nothing in the page to be read, in %s and %s', async (theme, colorScheme) => {
  const url = await bench.write({ ...sampleDeck, meta: { ...sampleDeck.meta, theme } });
  const { page } = await bench.page(`${url}?reading`, {
    bypassCSP: true,
    colorScheme,
    ready: 'html.reading',
  });
  expect(await violations(page)).toEqual([]);
});

it('all is done by keyboard: the first thing to come to is the page to be read, and what has the focus shows it', async () => {
  const { page } = await bench.page(await bench.write(sampleDeck));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Read as one page' });
  expect(await skip.evaluate(link => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  await page.waitForSelector('html.reading');
});
