import { once } from 'node:events';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { evaluate, useBench } from './browser.ts';
import { outlinesIn, startPresenting } from './presenting.ts';

const TALK = `---
title: Ice
---

## How it flows

- Slowly.

## What it carries

- Stones {.fragment}
- Sand {.fragment}

## Where it ends

- In the sea.

## What it leaves

- Lakes.
`;
const bench = useBench();

/** Presents a talk from a folder of its own; saving replaces parts of the file as an editor does. */
async function present(files: Record<string, string> = {}) {
  const { folder, edit } = outlinesIn({ 'ice.md': TALK, ...files });
  const { child, address } = await startPresenting(folder, 'ice.md');
  return {
    folder,
    path: join(folder, 'ice.md'),
    address,
    edit: (from: string, to: string) => edit('ice.md', from, to),
    child,
  };
}

/** Marks the window, so that a page that was loaded anew can be told. */
async function open(address: string, slide = 'what-it-carries') {
  const opened = await bench.page(`${address}#/${slide}`);
  await evaluate(opened.page, 'window.stillHere = true');
  return opened;
}

const shownTitle = (page: Page) => page.locator('.slides .slide.present .title').first().textContent();
const step = (page: Page) => evaluate<number>(page, 'Reveal.getIndices().f');
const isSamePage = (page: Page) => evaluate<boolean>(page, 'window.stillHere === true');
const panel = (page: Page) => page.locator('lectern-problems');

/** How many windows of the browser are known to show the lecture. */
const WINDOWS = `navigator.locks.query().then(({ held }) =>
  held.filter(({ name }) => name.startsWith('lectern-window')).length)`;

it('changes another slide in place while the speaker view shows this one', async () => {
  const { address, edit } = await present();
  const { page, complaints } = await open(address);
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  const current = popup.locator('.speaker-stage .slides .slide.present');
  await expect.poll(() => current.textContent()).toContain('Stones');
  await expect.poll(() => evaluate(page, WINDOWS)).toBe(2);
  await page.keyboard.press('ArrowRight');
  edit('In the sea', 'In the fjord');
  await expect.poll(() => page.locator('#where-it-ends').textContent()).toContain('In the fjord');
  expect([await shownTitle(page), await step(page)]).toEqual(['What it carries', 0]);
  edit('Stones', 'Boulders');
  await expect.poll(() => current.textContent()).toContain('Boulders');
  expect([await shownTitle(page), await step(page)]).toEqual(['What it carries', 0]);
  expect(await isSamePage(page)).toBe(true);
  expect(complaints).toEqual([]);
});

it('goes to the slide that is worked on when no other window shows the lecture', async () => {
  const { address, edit } = await present();
  const { page } = await open(address, 'how-it-flows');
  edit('In the sea', 'In the fjord');
  await expect.poll(() => shownTitle(page)).toBe('Where it ends');
  edit('## What it leaves', '## What it builds\n\n- Moraines.\n\n## What it leaves');
  await expect.poll(() => shownTitle(page)).toBe('What it builds');
  expect(await isSamePage(page)).toBe(true);
});

it('shows the same slide after others came before it, and where its name changed', async () => {
  const { address, edit } = await present();
  const { page } = await open(address);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.waitForSelector('html.deck-ready', { state: 'attached' });
  await page.keyboard.press('ArrowRight');
  edit('## How it flows', '## Why it forms\n\n- Snow.\n\n## How it flows');
  await expect.poll(() => page.locator('#why-it-forms').count()).toBe(1);
  expect([await shownTitle(page), await step(page)]).toEqual(['What it carries', 0]);
  edit('## What it carries', '## What it bears');
  await expect.poll(() => shownTitle(page)).toBe('What it bears');
  await expect.poll(() => other.locator('#what-it-bears').count()).toBe(1);
  edit('## Why it forms', '# Before\n\n## Why it forms');
  await expect.poll(() => page.locator('#before').count()).toBe(1);
  await expect.poll(() => shownTitle(page)).toBe('What it bears');
  expect([await shownTitle(other), await isSamePage(page)]).toEqual(['Ice', true]);
});

it('shows a mistake over the last good deck until it is repaired', async () => {
  const { address, edit } = await present();
  const { page, complaints } = await open(address);
  edit('title: Ice', 'title: Ice\ntheme: nowhere');
  await expect.poll(() => panel(page).locator('p').first().textContent()).toContain('nowhere');
  expect(await shownTitle(page)).toBe('What it carries');
  edit('\ntheme: nowhere', '');
  await expect.poll(() => panel(page).count()).toBe(0);
  expect([await isSamePage(page), complaints]).toEqual([true, []]);
});

it('says which line of the settings cannot be read, and keeps what they said before', async () => {
  const { address, edit } = await present();
  const { page } = await open(address);
  edit('title: Ice', 'title: Ice\nauthor: [Ann');
  await expect.poll(() => panel(page).locator('strong').textContent()).toBe('ice.md:3');
  expect([await shownTitle(page), await page.title()]).toEqual(['What it carries', 'Ice']);
  edit('[Ann', 'Ann');
  await expect.poll(() => panel(page).count()).toBe(0);
  await expect.poll(() => page.locator('#title-slide').textContent()).toContain('Ann');
});

it('waits for an outline that was taken away, and for editors that put a new one in its place', async () => {
  const { address, path } = await present();
  const { page } = await open(address);
  rmSync(path);
  await expect.poll(() => panel(page).locator('p').first().textContent()).toContain('ice.md');
  writeFileSync(`${path}.new`, TALK.replace('Slowly', 'Like honey'));
  renameSync(`${path}.new`, path);
  await expect.poll(() => page.locator('#how-it-flows').textContent()).toContain('Like honey');
  expect([await panel(page).count(), await isSamePage(page)]).toEqual([0, true]);
});

it('loads the page anew for another theme, and comes back to the slide and the step', async () => {
  const { address, edit } = await present();
  const { page } = await open(address);
  await page.keyboard.press('ArrowRight');
  edit('title: Ice', 'title: Ice\ntheme: white');
  await page.waitForSelector('html.deck-ready body.theme-white');
  await expect.poll(() => step(page)).toBe(0);
  expect(await shownTitle(page)).toBe('What it carries');
});

it('shows a picture that was painted over, and leaves the written deck alone', async () => {
  const picture = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="${colour}"/></svg>`;
  const { folder, address } = await present({
    'ice.md': `${TALK}\n## A map\n\n![Map](map.svg)\n`,
    'map.svg': picture('red'),
  });
  const { page } = await open(address, 'a-map');
  writeFileSync(join(folder, 'map.svg'), picture('blue'));
  const source = () => page.locator('#a-map img').evaluate(image => image.getAttribute('src') ?? '');
  await expect.poll(source).toMatch(/map\.svg\?/);
  expect(await isSamePage(page)).toBe(true);
  expect(readFileSync(join(folder, 'dist/ice/index.html'), 'utf8')).not.toContain('live.js');
});

it('goes on where it was when the server is started again', async () => {
  const { folder, address, edit, child } = await present();
  const { page } = await open(address);
  await page.keyboard.press('ArrowRight');
  child.kill('SIGKILL');
  await once(child, 'exit');
  edit('In the sea', 'In the fjord');
  await startPresenting(folder, 'ice.md', '--port', new URL(address).port);
  await expect.poll(() => page.locator('#where-it-ends').textContent()).toContain('In the fjord');
  await expect.poll(() => step(page)).toBe(0);
  expect(await shownTitle(page)).toBe('What it carries');
});
