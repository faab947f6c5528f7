import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { makeFolder, removeFolder } from '../io/temporary-folder.ts';
import { type Bench, evaluate, type PageOptions } from './browser.ts';
import { outlinesIn, type Presenting, spawnPresenting, startPresenting } from './presenting.ts';

/** A short lecture with steps, and with notes that hold a link and a picture. */
export const TALK = `---
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
const LECTURE = {
  'ice.md': TALK,
  'valley.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
};
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };
/** Milliseconds in which a second touch does not count. */
export const TREMBLE = 260;

/** Windows and phones hear of each other at once, or later on a busy machine. */
export const poll = <T>(get: () => T) => expect.poll(get);

/** A lecture that is presented with a remote. */
export interface Presented extends Presenting {
  /** Where a phone finds it. */
  readonly link: string;
}

/** Presents a lecture with a remote, or several lectures, for one test. */
export async function presentRemote(files?: Record<string, string>) {
  const outlines = outlinesIn(files ?? LECTURE);
  const presenting = await startPresenting(outlines.folder, files ? '.' : 'ice.md', '--remote');
  return { ...(await withLink(presenting)), ...outlines };
}

/** Presents the lecture once for all tests of a file that leave it and its code as they are. */
export function shareRemote(): () => Presented {
  let presented: Presented;
  const folder = makeFolder(LECTURE);
  beforeAll(async () => {
    presented = await withLink(await spawnPresenting(folder, ['ice.md', '--remote']).ready);
  });
  afterAll(() => {
    presented.child.kill('SIGKILL');
    removeFolder(folder);
  });
  return () => presented;
}

async function withLink(presenting: Presenting): Promise<Presented> {
  await vi.waitFor(() => expect(presenting.printed()).toContain('Remote: '), 20_000);
  const link = new URL(/Remote: (\S+)/.exec(presenting.printed())?.[1] ?? '');
  link.hostname = '127.0.0.1';
  return { ...presenting, link: link.href };
}

/** Opens what the code leads to, as a phone does. */
export function openPhone(bench: Bench, link: string, options: PageOptions = {}) {
  return bench.page(link, { ...PHONE, ...options, ready: 'body:not(.waiting)' });
}

/** Opens the deck at a slide with notes, and the phone that is its remote. */
export async function openBoth(bench: Bench, presented: Presented, options: PageOptions = {}) {
  const deck = await bench.page(`${presented.address}#/how-it-flows`);
  const phone = await openPhone(bench, presented.link, options);
  await poll(() => titleOn(phone.page)).toBe('How it flows');
  return { deck: deck.page, phone: phone.page, complaints: [deck.complaints, phone.complaints] };
}

/** The title of the slide that is shown, on the phone. */
export const titleOn = (phone: Page) => phone.locator('#title').textContent();

/** The id of the slide that is shown, in the deck. */
export const shownIn = (deck: Page) => evaluate<string>(deck, 'Reveal.getCurrentSlide().id');

/** The window with the code, over the deck. */
export const codeOn = (deck: Page) => deck.locator('lectern-remote');
