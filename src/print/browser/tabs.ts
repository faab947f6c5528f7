import type { Connection } from './connection.ts';

/** A page of the browser in which nothing is shown yet. It reaches this machine only, and tells what happens in it. */
export interface Tab {
  readonly target: string;
  readonly session: string;
}

/** Empty pages of a browser. */
export interface Tabs {
  /** Throws a ConnectionLost where the browser is gone. */
  readonly take: () => Promise<Tab>;
}

/** The first one is made at once, since the browser needs longer for it than for all that is shown in it later. */
export function tabsOf(browser: Connection): Tabs {
  let first: Promise<Tab | undefined> | undefined = openTab(browser).catch(() => undefined);
  return {
    take: async () => {
      const ready = first;
      first = undefined;
      return (await ready) ?? openTab(browser);
    },
  };
}

async function openTab(browser: Connection): Promise<Tab> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const target = String(targetId);
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const patterns = [{ urlPattern: 'http*://*' }, { urlPattern: 'ftp://*' }];
  await Promise.all([
    browser.send('Page.enable', {}, session),
    browser.send('Inspector.enable', {}, session),
    browser.send('Fetch.enable', { patterns }, session),
  ]);
  return { target, session };
}
