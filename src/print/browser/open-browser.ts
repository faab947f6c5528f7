import { Failure } from '../../io/failure.ts';
import { browserCrashed } from '../../message/browsing.ts';
import { ConnectionLost } from './connection.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { openPageIn, type Page, type PageSize } from './page.ts';
import { type RunningBrowser, startBrowser } from './start-browser.ts';

/** One browser for all lectures of a run. */
export interface Browser {
  readonly path: string;
  readonly origin: FoundBrowser['origin'];
  /** As it calls itself: `Chrome/147.0.7727.0`. */
  readonly product: string;
  /** Opens a page; where the browser has ended meanwhile, it is started again. */
  readonly openPage: (url: string, size: PageSize) => Promise<Page>;
  /**
   * Opens a page, works on it and closes it. Where the browser or the page ends in the middle, all is done once more from
   * the beginning; then it throws a Failure.
   */
  readonly onPage: <T>(url: string, size: PageSize, work: (page: Page) => Promise<T>) => Promise<T>;
  /** Ends it with all its processes. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the browser of this machine; undefined where there is none. Throws a Failure where there is one that cannot be
 * started, or where LECTERN_BROWSER leads nowhere. Whoever opens it closes it.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  const found = await findBrowser();
  if (!found) return undefined;
  let running: RunningBrowser = await startTwice(found);
  const restart = async () => {
    await running.stop();
    running = await startBrowser(found, false);
  };
  const openPage: Browser['openPage'] = (url, size) =>
    retried(restart, () => openPageIn(running.connection, running.tabs, url, size), found);
  const workOn = async <T>(url: string, size: PageSize, work: (page: Page) => Promise<T>) => {
    const page = await openPageIn(running.connection, running.tabs, url, size);
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };
  return {
    path: found.path,
    origin: found.origin,
    product: running.product.replace(HEADLESS, ''),
    openPage,
    onPage: (url, size, work) => retried(restart, () => workOn(url, size, work), found),
    close: () => running.stop(),
  };
}

const HEADLESS = /^Headless/;

/** A machine under load may fail the first time; and some browser may need all its processes. */
async function startTwice(found: FoundBrowser): Promise<RunningBrowser> {
  try {
    return await startBrowser(found, true);
  } catch {
    return startBrowser(found, false);
  }
}

/** Does something, and where the browser ends over it, does it once more in a new one. */
async function retried<T>(
  restart: () => Promise<void>,
  work: () => Promise<T>,
  { path }: FoundBrowser,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConnectionLost)) throw error;
  }
  try {
    await restart();
    return await work();
  } catch (error) {
    throw error instanceof ConnectionLost ? new Failure(browserCrashed(path), error) : error;
  }
}
