import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { serve, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';

const bench = useBench();
let url: string;
let single: string;

beforeAll(async () => {
  url = await bench.write(sampleDeck);
  single = await bench.write(sampleDeck, { singleFile: true });
});

/** The text of the slide that one of the speaker view's frames shows. */
function frameText(popup: Page, part: 'current' | 'upcoming') {
  return popup.frameLocator(`#${part}-slide iframe`).locator('.slides .slide.present').first();
}

it.each(['files on disk', 'one file on disk', 'a server'])(
  'speaker view from %s: slides, notes and time, in step',
  async kind => {
    const served = kind.includes('server') ? await serve(url) : undefined;
    const address = served?.url ?? (kind.includes('one') ? single : url);
    const { page, requests, complaints } = await bench.page(`${address}#/slide-4`);
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    const notes = popup.locator('.speaker-controls-notes .value');
    await expect.poll(() => notes.textContent(), { timeout: 10_000 }).toContain('Hold up the quadrant');
    await expect
      .poll(() => frameText(popup, 'current').textContent())
      .toContain('Latitude is written in the sky');
    await expect
      .poll(() => frameText(popup, 'upcoming').textContent())
      .toContain('An hour is fifteen degrees');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => frameText(popup, 'current').textContent())
      .toContain('An hour is fifteen degrees');
    await popup.locator('body').press('ArrowLeft');
    await expect.poll(() => page.locator('.present .title').textContent()).toContain('Latitude');
    expect(await popup.locator('.timer').textContent()).toMatch(/\d\d\s*:\d\d\s*:\d\d/);
    expect(await popup.locator('.pacing').isVisible()).toBe(true);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    served?.close();
  },
);
