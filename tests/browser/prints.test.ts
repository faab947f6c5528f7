import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PRINTS_SCRIPT, printsScript } from '../../src/model/prints.ts';
import { useBench } from './browser.ts';
import { deckOf } from './sketch-deck.ts';

const bench = useBench();
const deck = deckOf({ title: 'Ebbe und Flut', lang: 'de' }, [{ slides: [{ layout: 'title' }] }]);

describe('what was printed of a lecture', () => {
  it('is led to from its deck, also on a disk, in the language of the lecture', async () => {
    const url = await bench.write(deck);
    const offered = printsScript({ handout: 'tides – 2-handout.pdf' });
    writeFileSync(join(dirname(fileURLToPath(url)), PRINTS_SCRIPT), offered);
    const { page, complaints } = await bench.page(url);
    const links = page.locator('.prints a');
    expect(await links.allTextContents()).toEqual(['Handout']);
    expect(decodeURIComponent((await links.getAttribute('href')) ?? '')).toBe('tides – 2-handout.pdf');
    expect(await page.locator('nav.prints').getAttribute('aria-label')).toBe('Zum Drucken');
    await links.focus();
    await expect.poll(() => page.locator('.prints').evaluate(nav => getComputedStyle(nav).opacity)).toBe('1');
    expect(complaints).toEqual([]);
  });

  it('takes no room where there is nothing', async () => {
    const { page } = await bench.page(await bench.write(deck));
    expect(await page.locator('.prints').isVisible()).toBe(false);
  });
});
