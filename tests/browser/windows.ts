import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { browserLaunchOptions } from '../../scripts/browser.mjs';

/** A page on its own, with nothing stored. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
}

export interface WindowOptions extends BrowserContextOptions {
  /** For a test that changes its window for good: with scripts that run at start, or by a crash. */
  readonly fresh?: boolean;
}

interface Taken extends Window {
  /** What it was opened with; the next that asks for the same gets it. */
  readonly like: string | undefined;
}

/**
 * Windows of one browser for all test files of a worker: it ends with the worker. To open a window costs more than
 * to load a deck, so that one that a test is done with is emptied, and serves the next.
 */
let browser: Promise<Browser> | undefined;
const free: Taken[] = [];
const taken: Taken[] = [];

/** Takes a window as if it were new; it is given back after the test. */
export async function takeWindow({ fresh = false, ...options }: WindowOptions = {}): Promise<Window> {
  const like = fresh ? undefined : JSON.stringify(options);
  const at = free.findIndex(window => window.like === like && !window.page.isClosed());
  const window =
    (like !== undefined && free.splice(at, at < 0 ? 0 : 1)[0]) || (await openWindow(options, like));
  taken.push(window);
  return window;
}

async function openWindow(options: BrowserContextOptions, like: string | undefined): Promise<Taken> {
  browser ??= browserLaunchOptions().then(launch => chromium.launch(launch));
  const context = await (await browser).newContext({ viewport: SCREEN, ...options });
  return { context, page: await context.newPage(), like };
}

const SCREEN = { width: 1280, height: 720 };

/** Empties the windows that were taken, or closes those that cannot be. */
export async function giveBackWindows(): Promise<void> {
  await Promise.all(taken.splice(0).map(giveBack));
}

async function giveBack(window: Taken): Promise<void> {
  const { context, page, like } = window;
  if (like === undefined || page.isClosed() || free.length === KEPT) return context.close();
  const others = context.pages().filter(other => other !== page);
  await Promise.all(others.map(other => other.close()));
  await Promise.all(page.frames().map(frame => frame.evaluate(FORGET).catch(() => undefined)));
  await page.goto('about:blank');
  for (const event of ['request', 'console', 'weberror'] as const) context.removeAllListeners(event);
  page.removeAllListeners('console');
  free.push(window);
}

const KEPT = 8;
/** Nothing is stored after this, not by what the page does when it is left either. */
const FORGET = `sessionStorage.clear(); localStorage.clear(); Storage.prototype.setItem = () => {}; window.name = ''`;
