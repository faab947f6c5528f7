import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { evaluate, useBench } from './browser.ts';
import { startPresenting } from './presenting.ts';
import { codeOn, openBoth, openPhone, poll, presentRemote, shareRemote, shownIn, TREMBLE } from './remote.ts';

const bench = useBench();
const shared = shareRemote();

describe('the code', () => {
  it('stands over the deck until a phone has come, and comes back with Q', async () => {
    const { link, address } = await presentRemote();
    const deck = (await bench.page(address)).page;
    await poll(() => codeOn(deck).count()).toBe(1);
    await openPhone(bench, link);
    await poll(() => codeOn(deck).count()).toBe(0);
    await deck.keyboard.press('q');
    await poll(() => codeOn(deck).locator('.link').first().textContent()).toContain(new URL(link).pathname);
    await deck.keyboard.press('Escape');
    await poll(() => codeOn(deck).count()).toBe(0);
    expect(await evaluate(deck, 'Reveal.isOverview()')).toBe(false);
  });

  it('is found in the help, with its key', async () => {
    const deck = (await bench.page(shared().address)).page;
    await poll(() => codeOn(deck).count()).toBe(1);
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('?');
    await deck.getByRole('dialog').getByRole('button', { name: 'Your phone as remote' }).click();
    await poll(() => codeOn(deck).count()).toBe(1);
  });

  it('can be replaced: who has the old one is out', async () => {
    const presented = await presentRemote();
    const { link } = presented;
    const { deck, phone } = await openBoth(bench, presented);
    await deck.keyboard.press('q');
    await codeOn(deck).locator('button').nth(1).click();
    await poll(() => phone.locator('#trouble').textContent()).toContain('no longer valid');
    expect((await fetch(link)).status).toBe(403);
    const renewed = await codeOn(deck).locator('.link').first().textContent();
    expect(renewed).not.toContain(new URL(link).pathname);
  });

  it('is not in decks that are written, nor in those that are presented without it', async () => {
    const { folder } = await presentRemote();
    expect(readFileSync(join(folder, 'dist/ice/index.html'), 'utf8')).not.toContain('remote');
    expect(existsSync(join(folder, 'dist/ice/assets/remote.js'))).toBe(false);
    const { address } = await startPresenting(folder, 'ice.md');
    expect(await (await fetch(address)).text()).not.toContain('remote.js');
  });
});

describe('when something fails', () => {
  it('finds the lecture again after the phone slept, without turning what was touched meanwhile', async () => {
    const { deck, phone } = await openBoth(bench, shared());
    await phone.context().setOffline(true);
    await phone.tap('#next');
    await poll(() => phone.locator('body.lost').count()).toBe(1);
    await phone.context().setOffline(false);
    await poll(() => phone.locator('body.lost').count()).toBe(0);
    expect(await shownIn(deck)).toBe('how-it-flows');
    await phone.waitForTimeout(TREMBLE);
    await phone.tap('#next');
    await poll(() => shownIn(deck)).toBe('what-it-carries');
  });

  it('asks for the new code when Lectern was started again', async () => {
    const presented = await presentRemote();
    const { child, folder, address, link } = presented;
    const { phone } = await openBoth(bench, presented);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await poll(() => phone.locator('body.lost').count()).toBe(1);
    const again = await startPresenting(folder, 'ice.md', '--remote', '--port', new URL(address).port);
    await expect.poll(() => again.printed()).toContain('Remote: ');
    expect(again.printed()).toContain(`:${new URL(link).port}/`);
    await poll(() => phone.locator('#trouble').textContent()).toContain('no longer valid');
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing on the phone and in the code, %s',
    async colorScheme => {
      const { deck, phone } = await openBoth(bench, shared(), { colorScheme, bypassCSP: true });
      await phone.tap('#time');
      expect(await violations(phone)).toEqual([]);
      await deck.keyboard.press('q');
      await poll(() => codeOn(deck).count()).toBe(1);
      expect((await violations(deck)).filter(text => text.includes('lectern-remote'))).toEqual([]);
    },
  );
});
