import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { evaluate, useBench } from './browser.ts';
import { chances, type Edit, LECTURE, markdownOf, someEdit } from './evening.ts';
import { outlinesIn, startPresenting } from './presenting.ts';

const PROGRAM = resolve(import.meta.dirname, '../../lib/cli.cjs');
const EDITS = 50;
const bench = useBench();

/** An edit is on the screen in a moment, or later on a busy machine. */
const poll = <T>(get: () => T) => expect.poll(get, { interval: 30 });
const place = (page: Page) =>
  evaluate<string>(page, '[Reveal.getCurrentSlide().id, Reveal.getIndices().f].join()');
const isSamePage = (page: Page) => evaluate<boolean>(page, 'window.stillHere === true');
const spent = (page: Page) => evaluate<number>(page, 'LecternTools.speaker.elapsed()');
const texts = (page: Page) => evaluate<string>(page, 'Reveal.getSlidesElement().textContent');

function lectern(folder: string, ...args: string[]): void {
  execFileSync(process.execPath, [PROGRAM, ...args], { cwd: folder, stdio: 'pipe' });
}

/** Writes as editors do: over the file, or a new one in its place. */
function save(path: string, text: string, count: number): void {
  if (count % 3 > 0) writeFileSync(path, text);
  else {
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
}

async function openView(page: Page): Promise<Page> {
  const [view] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await view.waitForSelector('html.deck-ready', { state: 'attached' });
  return view;
}

async function editAllEvening(page: Page, path: string): Promise<Edit> {
  const chance = chances(1648);
  let edit: Edit = { topics: LECTURE };
  for (let count = 1; count <= EDITS; count++) {
    edit = someEdit(edit.topics, count, chance);
    save(path, markdownOf(edit.topics), count);
    const { appears, goes } = edit;
    if (appears) await poll(() => texts(page)).toContain(appears);
    if (goes) await poll(() => texts(page)).not.toContain(goes);
  }
  return edit;
}

it('an evening before a lecture, and the morning after', { timeout: 240_000 }, async () => {
  const { folder, edit } = outlinesIn({ 'ice.md': markdownOf(LECTURE) });
  const path = join(folder, 'ice.md');

  /* It is presented, with the speaker view in a second window, and a phone. */
  const presenting = await startPresenting(folder, 'ice.md', '--remote');
  await expect.poll(() => presenting.printed()).toContain('Remote: ');
  const link = new URL(/Remote: (\S+)/.exec(presenting.printed())?.[1] ?? '');
  link.hostname = '127.0.0.1';
  const { page, complaints } = await bench.page(`${presenting.address}#/where-it-comes-from`);
  await poll(() => page.locator('lectern-remote').count()).toBe(1);
  await page.keyboard.press('Escape');
  await evaluate(page, 'window.stillHere = true');
  const view = await openView(page);
  await evaluate(view, 'window.stillHere = true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await poll(() => place(view)).toBe('what-it-carries,0');

  /* Fifty edits: both windows stay where they are, and the clock goes on. */
  const before = await spent(page);
  await editAllEvening(page, path);
  expect([await place(page), await isSamePage(page)]).toEqual(['what-it-carries,0', true]);
  await poll(() => place(view)).toBe('what-it-carries,0');
  expect(await isSamePage(view)).toBe(true);
  expect(await spent(page)).toBeGreaterThan(before);

  /* What is set for a slide follows it, and an address of before leads to it, when its title changes. */
  lectern(folder, 'tweak', 'ice.md', 'what-it-carries', 'timing=3 min');
  await poll(() => page.locator('#what-it-carries').getAttribute('data-timing')).toBe('180');
  edit('ice.md', '## What it carries', '## What ice carries');
  await poll(() => place(page)).toBe('what-ice-carries,0');
  await poll(() => place(view)).toBe('what-ice-carries,0');
  expect(await page.locator('#what-ice-carries').getAttribute('data-timing')).toBe('180');
  await poll(() => readFileSync(join(folder, 'ice.slides.yaml'), 'utf8')).toContain(
    'what-it-carries: what-ice-carries',
  );
  const other = await page.context().newPage();
  await other.goto(`${presenting.address}#/what-it-carries`);
  await poll(() => evaluate(other, 'Reveal.getCurrentSlide()?.id')).toBe('what-ice-carries');
  await other.close();

  /* The phone turns, and nobody else does. */
  const phone = (await bench.page(link.href, { ready: 'body:not(.waiting)' })).page;
  await poll(() => phone.locator('#title').textContent()).toBe('What ice carries');
  await phone.locator('#next').click();
  await poll(() => place(page)).toBe('what-ice-carries,1');
  await poll(() => place(view)).toBe('what-ice-carries,1');
  for (const stranger of [new URL('/', link), new URL(`/${'A'.repeat(22)}/`, link), new URL('/ice/', link)])
    expect((await fetch(stranger)).status).toBe(403);

  /* Lectern is killed and started again: the windows go on by themselves, and the old code is worthless. */
  presenting.child.kill('SIGKILL');
  await once(presenting.child, 'exit');
  edit('ice.md', '## How it sounds', '## How ice sounds');
  await startPresenting(folder, 'ice.md', '--remote', '--port', new URL(presenting.address).port);
  await poll(() => texts(page)).toContain('How ice sounds');
  await poll(() => place(page)).toBe('what-ice-carries,1');
  await poll(() => place(view)).toBe('what-ice-carries,1');
  expect((await fetch(link)).status).toBe(403);
  expect(complaints.filter(text => !text.startsWith('Failed to load resource'))).toEqual([]);

  /* In the lecture hall there is no network: one file on disk has all that it needs. */
  lectern(folder, 'build', 'ice.md', '--single-file', '--out', 'stick');
  const file = pathToFileURL(join(folder, 'stick/ice/index.html')).href;
  const hall = await bench.page(`${file}#/what-it-carries`, { offline: true });
  expect(await place(hall.page)).toBe('what-ice-carries,-1');
  const hallView = await openView(hall.page);
  await hall.page.keyboard.press('ArrowRight');
  await poll(() => place(hallView)).toBe('what-ice-carries,0');
  expect([hall.requests, hall.complaints]).toEqual([[], []]);
});
