import { describe, expect, it } from 'vitest';
import { evaluate, useBench } from './browser.ts';
import {
  openBoth,
  openPhone,
  poll,
  presentRemote,
  shareRemote,
  shownIn,
  TALK,
  TREMBLE,
  titleOn,
} from './remote.ts';

const bench = useBench();
const shared = shareRemote();

describe('a phone as remote', () => {
  it('turns slides and steps, and shows title, next title, notes and number', async () => {
    const { deck, phone, complaints } = await openBoth(bench, shared());
    expect(await titleOn(phone)).toBe('How it flows');
    expect(await phone.locator('#next-title').textContent()).toBe('What it carries');
    expect(await phone.locator('.place').textContent()).toBe('2 / 4');
    expect(await phone.locator('#notes em').textContent()).toBe('slowly');
    await phone.tap('#next');
    await poll(() => titleOn(phone)).toBe('What it carries');
    await phone.waitForTimeout(TREMBLE);
    await phone.tap('#next');
    await poll(() => evaluate(deck, 'Reveal.getIndices().f')).toBe(0);
    await phone.tap('#previous');
    await poll(() => evaluate(deck, 'Reveal.getIndices().f')).toBe(-1);
    expect(await shownIn(deck)).toBe('what-it-carries');
    expect(complaints).toEqual([[], []]);
  });

  it('takes of the notes the text and its order, nothing that could act', async () => {
    const { phone } = await openBoth(bench, shared());
    expect(await phone.locator('#notes').textContent()).toContain('Who was it?');
    expect(await phone.locator('#notes :is(a, img, svg, [src], [href])').count()).toBe(0);
  });

  it('follows the deck when that is turned by hand, and when its outline is edited', async () => {
    const presented = await presentRemote();
    const { deck, phone } = await openBoth(bench, presented);
    await deck.keyboard.press('End');
    await poll(() => titleOn(phone)).toBe('Where it ends');
    presented.edit('ice.md', '## Where it ends', '## Where ice ends');
    await poll(() => titleOn(phone)).toBe('Where ice ends');
  });

  it('turns once for a finger that trembles', async () => {
    const { deck, phone } = await openBoth(bench, shared());
    await evaluate(phone, `for (const _ of [1, 2, 3]) document.getElementById('next').click()`);
    await poll(() => titleOn(phone)).toBe('What it carries');
    await phone.waitForTimeout(200);
    expect(await evaluate(deck, 'Reveal.getIndices().f')).toBe(-1);
  });

  it('turns by a swipe across the notes, but not by reading them', async () => {
    const { phone } = await openBoth(bench, shared());
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
    expect(await titleOn(phone)).toBe('How it flows');
    await swipe(-120, 20);
    await poll(() => titleOn(phone)).toBe('What it carries');
    await swipe(120, -10);
    await poll(() => titleOn(phone)).toBe('How it flows');
  });

  it('makes the screen black; the next touch shows the slides again, and turns none', async () => {
    const { deck, phone } = await openBoth(bench, shared());
    await phone.tap('#black');
    await poll(() => evaluate(deck, 'Reveal.isPaused()')).toBe(true);
    await poll(() => phone.locator('#black').getAttribute('aria-pressed')).toBe('true');
    await phone.tap('#next');
    await poll(() => evaluate(deck, 'Reveal.isPaused()')).toBe(false);
    expect(await shownIn(deck)).toBe('how-it-flows');
  });

  it('tells how long one has been speaking from the first slide that was turned', async () => {
    const { phone } = await openBoth(bench, shared());
    expect(await phone.locator('#elapsed').textContent()).toBe('0:00');
    await phone.tap('#next');
    await poll(() => phone.locator('#elapsed').textContent()).not.toBe('0:00');
    await phone.tap('#time');
    await phone.tap('#run');
    await phone.tap('#zero');
    await poll(() => phone.locator('#elapsed').textContent()).toBe('0:00');
  });

  it('keeps the screen on, with no lock to be had', async () => {
    const { phone } = await openBoth(bench, shared(), { fresh: true });
    await phone.addInitScript('delete Navigator.prototype.wakeLock');
    await phone.reload();
    await phone.tap('#time');
    await poll(() => phone.locator('video').evaluate(film => (film as { paused?: boolean }).paused)).toBe(
      false,
    );
  });

  it('says so when no deck is open, and goes on with the one before when a window is closed', async () => {
    const { link, address } = await presentRemote({ 'a.md': TALK, 'b.md': TALK.replace('Ice', 'Snow') });
    const phone = (await openPhone(bench, link)).page;
    expect(await phone.locator('#trouble').textContent()).toContain('do not answer');
    const first = (await bench.page(`${address}a/#/how-it-flows`)).page;
    await poll(() => titleOn(phone)).toBe('How it flows');
    const second = (await bench.page(`${address}b/#/where-it-ends`)).page;
    await poll(() => titleOn(phone)).toBe('Where it ends');
    await second.close({ runBeforeUnload: true });
    await poll(() => titleOn(phone)).toBe('How it flows');
    await phone.tap('#next');
    await poll(() => shownIn(first)).toBe('what-it-carries');
  });
});
