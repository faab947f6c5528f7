import { Failure } from '../../io/failure.ts';
import { pageNotOpened } from '../../message/browsing.ts';
import { type Connection, ConnectionLost, type ProtocolEvent, type Values } from './connection.ts';
import type { Tabs } from './tabs.ts';

/** The window of a page, in CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page that is open in the browser. */
export interface Page {
  /** Runs a script in the page, waits for its promise if it gives one, and gives what it gives as JSON would. */
  readonly evaluate: (script: string) => Promise<unknown>;
  /** Anything else that the DevTools protocol has, for example `Page.printToPDF`. `limit` in milliseconds. */
  readonly send: (method: string, params?: Values, limit?: number) => Promise<Values>;
  readonly close: () => Promise<void>;
}

/** Shows a page in an empty tab and waits until it is loaded. It can read files and this machine's own servers, nothing else. */
export async function openPageIn(
  browser: Connection,
  tabs: Tabs,
  url: string,
  size: PageSize,
): Promise<Page> {
  const { target, session } = await tabs.take();
  const page = pageOf(browser, session);
  const forget = browser.listen(event => {
    if (event.session === session) attend(page, event);
  });
  const close = async () => {
    forget();
    page.lose();
    await browser.send('Target.closeTarget', { targetId: target }).catch(ignoreLost);
  };
  try {
    const { width, height } = size;
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await page.send('Emulation.setDeviceMetricsOverride', metrics);
    await load(browser, page, { url, session });
    return { send: page.send, evaluate: page.evaluate, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface OpenPage extends Omit<Page, 'close'> {
  /** Fails what is being waited for. */
  readonly lose: () => void;
}

function pageOf(browser: Connection, session: string): OpenPage {
  let lose = () => {};
  const lost = new Promise<never>((_, fail) => {
    lose = () => fail(new ConnectionLost());
  });
  lost.catch(ignoreLost);
  const send: Page['send'] = (method, params, limit) =>
    Promise.race([browser.send(method, params, session, limit), lost]);
  const evaluate = async (script: string) => {
    const answer = await send('Runtime.evaluate', {
      expression: script,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = answer as unknown as Evaluated;
    if (exceptionDetails) {
      const { exception, text } = exceptionDetails;
      throw new Error(`A script failed in the page: ${exception?.description ?? text}`);
    }
    return result.value;
  };
  return { send, evaluate, lose: () => lose() };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

async function load(
  browser: Connection,
  page: OpenPage,
  { url, session }: { readonly url: string; readonly session: string },
): Promise<void> {
  const loaded = new Promise<void>(done => {
    const forget = browser.listen(event => {
      if (event.session !== session || event.method !== 'Page.loadEventFired') return;
      forget();
      done();
    });
  });
  const { errorText } = await page.send('Page.navigate', { url });
  if (errorText) throw new Failure(pageNotOpened(url, String(errorText)));
  // The event may have come already; asking the page as well sets a limit to the waiting.
  await Promise.race([loaded, page.evaluate(WHEN_LOADED)]);
}

const WHEN_LOADED =
  "document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))";

/** Answers what the page cannot go on without. */
function attend(page: OpenPage, { method, params }: ProtocolEvent): void {
  if (method === 'Inspector.targetCrashed' || method === 'Inspector.detached') page.lose();
  if (method === 'Page.javascriptDialogOpening')
    page.send('Page.handleJavaScriptDialog', { accept: false }).catch(ignoreLost);
  if (method === 'Fetch.requestPaused') answerRequest(page, params).catch(ignoreLost);
}

function answerRequest(page: OpenPage, { requestId, request }: Values): Promise<Values> {
  const { url } = request as { readonly url: string };
  return isOnThisMachine(url)
    ? page.send('Fetch.continueRequest', { requestId })
    : page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function isOnThisMachine(url: string): boolean {
  return LOOPBACK.has(new URL(url).hostname);
}

/** A page that is gone needs no answer. */
function ignoreLost(): void {}
