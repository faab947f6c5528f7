import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { evaluate, useBench } from './browser.ts';
import { outlinesIn, startPresenting } from './presenting.ts';

const PROGRAM = resolve(import.meta.dirname, '../../lib/cli.cjs');
const ICE = 'Ice\nHow it flows\n- Slowly.\n';
const TIDES = 'Tides\nTwo a day\n- The Moon pulls.\n';
const bench = useBench();

async function present(files: Record<string, string>) {
  const { folder, edit } = outlinesIn(files);
  const presenting = await startPresenting(folder);
  const { page, complaints } = await bench.page(new URL('/', presenting.address).href, {
    ready: 'h1',
    bypassCSP: true,
  });
  await evaluate(page, 'window.stillHere = true');
  return { ...presenting, folder, edit, page, complaints };
}

const names = (page: Page) => page.locator('main > .lectures .name').allTextContents();
const earlier = (page: Page) => page.locator('.earlier .name').allTextContents();

it('follows outlines that are added, edited, renamed and removed, without being loaded anew', async () => {
  const { folder, edit, page, complaints } = await present({ 'content/ice.txt': ICE });
  expect(await names(page)).toEqual(['Ice']);
  writeFileSync(join(folder, 'content/tides.txt'), TIDES);
  await expect.poll(() => names(page)).toEqual(['Ice', 'Tides']);
  edit('content/tides.txt', 'Tides', 'Tides of the North Sea');
  await expect.poll(() => names(page)).toEqual(['Ice', 'Tides of the North Sea']);
  renameSync(join(folder, 'content/tides.txt'), join(folder, 'content/north-sea.txt'));
  await expect.poll(() => page.locator('[href="/north-sea/"]').count()).toBe(1);
  await expect.poll(() => earlier(page)).toEqual(['Tides of the North Sea']);
  rmSync(join(folder, 'content/ice.txt'));
  await expect.poll(() => names(page)).toEqual(['Tides of the North Sea']);
  expect(await earlier(page)).toContain('Ice');
  expect([await evaluate(page, 'window.stillHere'), complaints]).toEqual([true, []]);
});

it('says in words which outline has a mistake, until it has none', async () => {
  const { folder, page } = await present({ 'content/ice.txt': ICE });
  writeFileSync(join(folder, 'content/lectern.yaml'), 'theme: nowhere\n');
  await expect.poll(() => page.locator('.problem').textContent()).toContain('Unexpected theme “nowhere”');
  expect(await page.locator('.problem').textContent()).toContain('The slides are as they were');
  rmSync(join(folder, 'content/lectern.yaml'));
  await expect.poll(() => page.locator('.problem').count()).toBe(0);
});

it('leads to a handout as soon as one is made, and keeps the focus where it was', async () => {
  const { folder, page } = await present({ 'content/ice.txt': ICE, 'content/tides.txt': TIDES });
  await page.locator('[href="/tides/"]').focus();
  execFileSync(process.execPath, [PROGRAM, 'handout', 'content/ice.txt'], { cwd: folder, stdio: 'ignore' });
  await expect.poll(() => page.locator('.prints a').getAttribute('href')).toBe('/ice/ice-handout.pdf');
  expect(await evaluate(page, 'document.activeElement.getAttribute("href")')).toBe('/tides/');
});

it('says when Lectern has ended, and goes on when it is there again', async () => {
  const { folder, address, child, page } = await present({ 'content/ice.txt': ICE });
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect.poll(() => page.locator('.ended').isVisible()).toBe(true);
  writeFileSync(join(folder, 'content/tides.txt'), TIDES);
  await startPresenting(folder, '--port', new URL(address).port);
  await expect.poll(() => names(page)).toEqual(['Ice', 'Tides']);
  expect(await page.locator('.ended').isVisible()).toBe(false);
});

it('finds one of many by any words of it, and axe finds nothing, light and dark', async () => {
  const many = Array.from({ length: 14 }, (_, at) => [
    `content/week-${at + 1}.txt`,
    `Week ${at + 1}\nA\n- B.\n`,
  ]);
  const { page } = await present({
    ...Object.fromEntries(many),
    'content/kreta.txt': 'Κρήτη\nΗ Κνωσός\n- Το παλάτι.\n',
    'content/broken.md': '---\ntheme: nowhere\n---\n# A\n',
    'dist/old/deck.json': JSON.stringify({ version: 1, title: 'שלום', lang: 'he', meta: {}, slides: [] }),
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.locator('.find input').fill('κρητη');
  expect(await page.locator('.lectures > li:visible .name').allTextContents()).toEqual(['Κρήτη']);
});
