import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { evaluate, useBench } from './browser.ts';
import { outlinesIn, startPresenting } from './presenting.ts';

const TALK = `---
title: Ice
---

## How it flows

- Slowly.

::: notes
Say *slowly* slowly. [Who was it](https://example.org/)?

![A valley](valley.svg)
:::

## What it carries

- Stones {.fragment}
- Sand {.fragment}

## Where it ends

- In the sea.
`;
const VALLEY = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };
/** Milliseconds in which a second touch does not count. */
const TREMBLE = 260;
const bench = useBench();

/** Windows and phones hear of each other at once, or later on a busy machine. */
const poll = <T>(get: () => T, options: object = {}) => expect.poll(get, { timeout: 10_000, ...options });

async function present(
  files: Record<string, string> = { 'ice.md': TALK, 'valley.svg': VALLEY },
  ...options: string[]
) {
  const { folder, edit } = outlinesIn(files);
  const [outline = ''] = Object.keys(files);
  const presenting = await startPresenting(
    folder,
    ...options,
    '--remote',
    ...(options.length ? [] : [outline]),
  );
  await vi.waitFor(() => expect(presenting.printed()).toContain('Remote: '));
  const link = new URL(/Remote: (\S+)/.exec(presenting.printed())?.[1] ?? '');
  link.hostname = '127.0.0.1';
  return { ...presenting, folder, edit, link: link.href };
}

const openPhone = (link: string, options: object = {}) =>
  bench.page(link, { ...PHONE, ...options, ready: 'body:not(.waiting)' });
const title = (phone: Page) => phone.locator('#title').textContent();
const shown = (deck: Page) => evaluate<string>(deck, 'Reveal.getCurrentSlide().id');
const code = (deck: Page) => deck.locator('lectern-remote');

async function openBoth(options: object = {}) {
  const presented = await present();
  const deck = await bench.page(`${presented.address}#/how-it-flows`);
  const phone = await openPhone(presented.link, options);
  return {
    ...presented,
    deck: deck.page,
    phone: phone.page,
    complaints: [deck.complaints, phone.complaints],
  };
}

describe('a phone as remote', () => {
  it('turns slides and steps, and shows title, next title, notes and number', async () => {
    const { deck, phone, complaints } = await openBoth();
    expect(await title(phone)).toBe('How it flows');
    expect(await phone.locator('#next-title').textContent()).toBe('What it carries');
    expect(await phone.locator('.place').textContent()).toBe('2 / 4');
    expect(await phone.locator('#notes em').textContent()).toBe('slowly');
    await phone.tap('#next');
    await poll(() => title(phone)).toBe('What it carries');
    await phone.waitForTimeout(TREMBLE);
    await phone.tap('#next');
    await poll(() => evaluate(deck, 'Reveal.getIndices().f')).toBe(0);
    await phone.tap('#previous');
    await poll(() => evaluate(deck, 'Reveal.getIndices().f')).toBe(-1);
    expect(await shown(deck)).toBe('what-it-carries');
    expect(complaints).toEqual([[], []]);
  });

  it('takes of the notes the text and its order, nothing that could act', async () => {
    const { phone } = await openBoth();
    expect(await phone.locator('#notes').textContent()).toContain('Who was it?');
    expect(await phone.locator('#notes :is(a, img, svg, [src], [href])').count()).toBe(0);
  });

  it('follows the deck when that is turned by hand, and when its outline is edited', async () => {
    const { deck, phone, edit } = await openBoth();
    await deck.keyboard.press('End');
    await poll(() => title(phone)).toBe('Where it ends');
    edit('ice.md', '## Where it ends', '## Where ice ends');
    await poll(() => title(phone)).toBe('Where ice ends');
  });

  it('turns once for a finger that trembles', async () => {
    const { deck, phone } = await openBoth();
    await evaluate(phone, `for (const _ of [1, 2, 3]) document.getElementById('next').click()`);
    await poll(() => title(phone)).toBe('What it carries');
    await phone.waitForTimeout(200);
    expect(await evaluate(deck, 'Reveal.getIndices().f')).toBe(-1);
  });

  it('turns by a swipe across the notes, but not by reading them', async () => {
    const { phone } = await openBoth();
    const swipe = (dx: number, dy: number) =>
      evaluate(
        phone,
        `(() => {
          const notes = document.getElementById('notes');
          const touch = (x, y) => new Touch({ identifier: 1, target: notes, clientX: x, clientY: y });
          const at = touch(200, 400), then = touch(200 + ${dx}, 400 + ${dy});
          notes.dispatchEvent(new TouchEvent('touchstart', { touches: [at], changedTouches: [at], bubbles: true }));
          notes.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [then], bubbles: true }));
        })()`,
      );
    await swipe(-30, -200);
    await phone.waitForTimeout(200);
    expect(await title(phone)).toBe('How it flows');
    await swipe(-120, 20);
    await poll(() => title(phone)).toBe('What it carries');
    await swipe(120, -10);
    await poll(() => title(phone)).toBe('How it flows');
  });

  it('makes the screen black; the next touch shows the slides again, and turns none', async () => {
    const { deck, phone } = await openBoth();
    await phone.tap('#black');
    await poll(() => evaluate(deck, 'Reveal.isPaused()')).toBe(true);
    await poll(() => phone.locator('#black').getAttribute('aria-pressed')).toBe('true');
    await phone.tap('#next');
    await poll(() => evaluate(deck, 'Reveal.isPaused()')).toBe(false);
    expect(await shown(deck)).toBe('how-it-flows');
  });

  it('tells how long one has been speaking from the first slide that was turned', async () => {
    const { phone } = await openBoth();
    expect(await phone.locator('#elapsed').textContent()).toBe('0:00');
    await phone.tap('#next');
    await poll(() => phone.locator('#elapsed').textContent(), { timeout: 5000 }).not.toBe('0:00');
    await phone.tap('#time');
    await phone.tap('#run');
    await phone.tap('#zero');
    await poll(() => phone.locator('#elapsed').textContent()).toBe('0:00');
  });

  it('keeps the screen on, with no lock to be had', async () => {
    const { phone } = await openBoth();
    await phone.addInitScript('delete Navigator.prototype.wakeLock');
    await phone.reload();
    await phone.tap('#time');
    await poll(() => phone.locator('video').evaluate(film => (film as { paused?: boolean }).paused)).toBe(
      false,
    );
  });

  it('says so when no deck is open, and goes on with the one before when a window is closed', async () => {
    const { link, address } = await present({ 'a.md': TALK, 'b.md': TALK.replace('Ice', 'Snow') }, '.');
    const phone = (await openPhone(link)).page;
    expect(await phone.locator('#trouble').textContent()).toContain('do not answer');
    const first = (await bench.page(`${address}a/#/how-it-flows`)).page;
    await poll(() => title(phone)).toBe('How it flows');
    const second = (await bench.page(`${address}b/#/where-it-ends`)).page;
    await poll(() => title(phone)).toBe('Where it ends');
    await second.close({ runBeforeUnload: true });
    await poll(() => title(phone)).toBe('How it flows');
    await phone.tap('#next');
    await poll(() => shown(first)).toBe('what-it-carries');
  });
});

describe('the code', () => {
  it('stands over the deck until a phone has come, and comes back with Q', async () => {
    const { link, address } = await present();
    const deck = (await bench.page(address)).page;
    await poll(() => code(deck).count()).toBe(1);
    await openPhone(link);
    await poll(() => code(deck).count()).toBe(0);
    await deck.keyboard.press('q');
    await poll(() => code(deck).locator('.link').first().textContent()).toContain(new URL(link).pathname);
    await deck.keyboard.press('Escape');
    await poll(() => code(deck).count()).toBe(0);
    expect(await evaluate(deck, 'Reveal.isOverview()')).toBe(false);
  });

  it('can be replaced: who has the old one is out', async () => {
    const { deck, phone, link } = await openBoth();
    await deck.keyboard.press('q');
    await code(deck).locator('button').nth(1).click();
    await poll(() => phone.locator('#trouble').textContent(), { timeout: 10_000 }).toContain(
      'no longer valid',
    );
    expect((await fetch(link)).status).toBe(403);
    const renewed = await code(deck).locator('.link').first().textContent();
    expect(renewed).not.toContain(new URL(link).pathname);
  });

  it('is not in decks that are written, nor in those that are presented without it', async () => {
    const { folder } = await present();
    expect(readFileSync(join(folder, 'dist/ice/index.html'), 'utf8')).not.toContain('remote');
    expect(existsSync(join(folder, 'dist/ice/assets/remote.js'))).toBe(false);
    const { address } = await startPresenting(folder, 'ice.md');
    expect(await (await fetch(address)).text()).not.toContain('remote.js');
  });
});

describe('when something fails', () => {
  it('finds the lecture again after the phone slept, without turning what was touched meanwhile', async () => {
    const { deck, phone } = await openBoth();
    await phone.context().setOffline(true);
    await phone.tap('#next');
    await poll(() => phone.locator('body.lost').count()).toBe(1);
    await phone.context().setOffline(false);
    await poll(() => phone.locator('body.lost').count(), { timeout: 10_000 }).toBe(0);
    expect(await shown(deck)).toBe('how-it-flows');
    await phone.waitForTimeout(TREMBLE);
    await phone.tap('#next');
    await poll(() => shown(deck)).toBe('what-it-carries');
  });

  it('asks for the new code when Lectern was started again', async () => {
    const { phone, child, folder, address, link } = await openBoth();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await poll(() => phone.locator('body.lost').count()).toBe(1);
    const again = await startPresenting(folder, 'ice.md', '--remote', '--port', new URL(address).port);
    await vi.waitFor(() => expect(again.printed()).toContain('Remote: '));
    expect(again.printed()).toContain(`:${new URL(link).port}/`);
    await poll(() => phone.locator('#trouble').textContent(), { timeout: 15_000 }).toContain(
      'no longer valid',
    );
  });
});

describe('for everybody', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const violations = (page: Page) =>
    evaluate<string[]>(page, `axe.run().then(r => r.violations.map(v => v.id + ' at ' + v.nodes[0].html))`);

  it.each(['light', 'dark'])('axe finds nothing on the phone and in the code, %s', async colorScheme => {
    const { deck, phone } = await openBoth({ colorScheme, bypassCSP: true });
    await phone.tap('#time');
    await phone.evaluate(axe);
    expect(await violations(phone)).toEqual([]);
    await deck.keyboard.press('q');
    await poll(() => code(deck).count()).toBe(1);
    await deck.evaluate(axe);
    expect((await violations(deck)).filter(text => text.includes('lectern-remote'))).toEqual([]);
  });
});
