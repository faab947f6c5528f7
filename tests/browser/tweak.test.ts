import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { evaluate, useBench } from './browser.ts';
import { outlinesIn, startPresenting } from './presenting.ts';

const TALK =
  '---\ntitle: Ice\n---\n\n## How it flows\n\n- Slowly.\n- Downhill.\n\n## Where it ends\n\n- In the sea.\n';
const bench = useBench();
const poll = <T>(get: () => T) => expect.poll(get);
const field = (panel: Locator, name: string) => panel.getByRole('textbox', { name, exact: true });
const shown = (page: Page) => evaluate<string>(page, 'Reveal.getCurrentSlide().id');

/** Fills a field and leaves it, so that it is saved. */
async function write(panel: Locator, name: string, text: string): Promise<void> {
  await field(panel, name).fill(text);
  await field(panel, name).press('Tab');
}

/** Presents a talk, with the panel open over its second slide. */
async function openPanel() {
  const { folder, edit } = outlinesIn({ 'ice.md': TALK });
  const { address } = await startPresenting(folder, 'ice.md');
  const { page, complaints } = await bench.page(`${address}#/how-it-flows`);
  await page.keyboard.press('t');
  const panel = page.locator('lectern-tweaks');
  await poll(() => panel.locator('code').textContent()).toBe('how-it-flows');
  await poll(() => panel.locator('.said').textContent()).toContain('Kept in ice.slides.yaml');
  const sidecar = () =>
    existsSync(join(folder, 'ice.slides.yaml')) ? readFileSync(join(folder, 'ice.slides.yaml'), 'utf8') : '';
  return { page, panel, edit, sidecar, complaints };
}

it('sets what belongs to the slide, which shows at once and stands beside the outline', async () => {
  const { page, panel, sidecar, complaints } = await openPanel();
  await panel.getByLabel('Colours').selectOption('dark');
  await poll(() => page.locator('#how-it-flows.dark').count()).toBe(1);
  await write(panel, 'Steps', '2, 1');
  await poll(() => page.locator('#how-it-flows .fragment').count()).toBe(2);
  await write(panel, 'Time', '3 min');
  await poll(() => page.locator('#how-it-flows').getAttribute('data-timing')).toBe('180');
  expect(sidecar()).toContain('  how-it-flows:\n    theme: dark\n    steps: [2, 1]\n    timing: 3 min\n');
  expect(await shown(page)).toBe('how-it-flows');
  expect(complaints).toEqual([]);
});

it('says what can’t be understood, and leaves the file as it is', async () => {
  const { panel, sidecar } = await openPanel();
  await write(panel, 'Time', 'soon');
  await poll(() => panel.locator('.said.problem').textContent()).toContain('“soon”');
  expect(await field(panel, 'Time').getAttribute('aria-invalid')).toBe('true');
  expect(sidecar()).toBe('');
});

it('follows the slides, keeps what is typed to itself, and goes with Escape', async () => {
  const { page, panel } = await openPanel();
  await field(panel, 'Picture in words').fill('tb o');
  expect(await shown(page)).toBe('how-it-flows');
  await evaluate(page, 'Reveal.next()');
  await poll(() => panel.locator('code').textContent()).toBe('where-it-ends');
  await poll(() => field(panel, 'Picture in words').inputValue()).toBe('');
  await field(panel, 'Picture in words').press('Escape');
  await poll(() => panel.count()).toBe(0);
  expect(await shown(page)).toBe('where-it-ends');
});

it('hides a slide and brings it back, and what is set follows one that is renamed', async () => {
  const { page, panel, edit, sidecar } = await openPanel();
  await write(panel, 'Time', '90 s');
  await poll(sidecar).toContain('timing: 90 s');
  edit('ice.md', '## How it flows', '## How ice flows');
  await poll(sidecar).toContain('  how-ice-flows:\n    timing: 90 s\n');
  await poll(() => panel.locator('code').textContent()).toBe('how-ice-flows');
  await panel.getByLabel('Hide this slide').check();
  await poll(sidecar).toContain('hidden: yes');
  await poll(() => evaluate(page, 'Reveal.getTotalSlides()')).toBe(2);
  await panel.getByRole('button', { name: 'Show how-ice-flows' }).click();
  await poll(() => evaluate(page, 'Reveal.getTotalSlides()')).toBe(3);
  expect(sidecar()).not.toContain('hidden');
});
