import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CACHE } from '../../scripts/browser.mjs';
import { Failure } from '../../src/io/failure.ts';
import { type Browser, openBrowser } from '../../src/print/browser/open-browser.ts';

const SIZE = { width: 800, height: 600 };
const asked = process.env.LECTERN_BROWSER;
const folder = mkdtempSync(join(tmpdir(), 'lectern-print-'));

function setBrowser(path: string | undefined): void {
  if (path === undefined) delete process.env.LECTERN_BROWSER;
  else process.env.LECTERN_BROWSER = path;
}

function pageWith(html: string): string {
  const path = join(folder, 'page.html');
  writeFileSync(path, `<!doctype html><title>A page</title>${html}`);
  return pathToFileURL(path).href;
}

/** Profiles of browsers that run, or that were left behind. */
function profiles(): string[] {
  return readdirSync(tmpdir()).filter(name => name.startsWith('lectern-browser-'));
}

beforeAll(() => {
  process.env.XDG_CACHE_HOME = CACHE;
});
afterEach(() => setBrowser(asked));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a browser that runs', () => {
  let browser: Browser;
  beforeAll(async () => {
    const opened = await openBrowser();
    if (!opened) throw new Error('no browser on this machine');
    browser = opened;
  });
  afterAll(() => browser.close());

  it('says what it is', () => {
    expect(browser.product).toMatch(/^\w+\/\d+\./);
  });

  it('opens a page of the size that was asked for, and gives what a script gives', async () => {
    const page = await browser.openPage(pageWith('<p>Ebb &amp; flow</p>'), SIZE);
    expect(
      await page.evaluate('({ text: document.querySelector("p").textContent, width: innerWidth })'),
    ).toEqual({ text: 'Ebb & flow', width: 800 });
    expect(await page.evaluate('Promise.resolve(7)')).toBe(7);
    await page.close();
  });

  it('says which script failed, and why', async () => {
    await browser.onPage(pageWith(''), SIZE, async page => {
      await expect(page.evaluate('tides.rise()')).rejects.toThrow('tides is not defined');
    });
  });

  it('is not stopped by a page that asks something', async () => {
    const shown = await browser.onPage(
      pageWith('<script>alert("Hello"); var after = 1</script>'),
      SIZE,
      page => page.evaluate('after'),
    );
    expect(shown).toBe(1);
  });

  it('prints by the protocol', async () => {
    const printed = await browser.onPage(pageWith('<p>x'), SIZE, page => page.send('Page.printToPDF'));
    expect(Buffer.from(String(printed.data), 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('starts again where it ended in the middle, and does the work again', async () => {
    let tries = 0;
    const title = await browser.onPage(pageWith(''), SIZE, async page => {
      if (++tries === 1) await page.send('Page.crash').catch(() => undefined);
      return page.evaluate('document.title');
    });
    expect([tries, title]).toEqual([2, 'A page']);
  });

  it('says so when it ends again', async () => {
    const work = browser.onPage(pageWith(''), SIZE, page => page.send('Page.crash'));
    await expect(work).rejects.toMatchObject({ report: { rule: 'browser-crashed' } });
    expect(await browser.onPage(pageWith(''), SIZE, page => page.evaluate('1'))).toBe(1);
  });

  it('says when there is no such page', async () => {
    const nowhere = pathToFileURL(join(folder, 'nowhere.html')).href;
    await expect(browser.openPage(nowhere, SIZE)).rejects.toMatchObject({
      report: { rule: 'page-not-opened' },
    });
  });
});

describe('the walls around it', () => {
  let server: Server;
  const asksFor: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asksFor.push(request.url ?? '');
      response.setHeader('access-control-allow-origin', '*').end('reached');
    });
    await new Promise<void>(done => server.listen(0, '0.0.0.0', done));
  });
  afterAll(() => server.close());

  it('let it reach this machine only: no name, no number', async () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const own = Object.values(networkInterfaces())
      .flatMap(each => each ?? [])
      .find(each => each.family === 'IPv4' && !each.internal)?.address;
    const hosts = ['127.0.0.1', ...(own ? [own] : []), 'lecture.example'];
    const browser = await openBrowser();
    const reached = await browser?.onPage(pageWith(''), SIZE, page =>
      page.evaluate(
        `Promise.all(${JSON.stringify(hosts)}.map(host => fetch('http://' + host + ':${port}/' + host).then(r => r.text(), () => 'walled')))`,
      ),
    );
    await browser?.close();
    expect(reached).toEqual(['reached', ...hosts.slice(1).map(() => 'walled')]);
    expect(asksFor).toEqual(['/127.0.0.1']);
  });
});

describe('a browser that is wanted', () => {
  it('is the one in LECTERN_BROWSER, and nothing else', async () => {
    setBrowser('/nowhere/chrome');
    await expect(openBrowser()).rejects.toMatchObject({ report: { rule: 'browser-not-found' } });
  });

  it('leaves a clear failure where it does not start, and no profile', async () => {
    const before = profiles();
    setBrowser(process.execPath);
    const failure: unknown = await openBrowser().catch(error => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ report: { rule: 'browser-not-started' } });
    expect(profiles()).toEqual(before);
  });

  it('leaves nothing behind when it is closed', async () => {
    const before = profiles();
    const browser = await openBrowser();
    const during = profiles().filter(name => !before.includes(name));
    await browser?.close();
    expect(during).toHaveLength(1);
    expect(profiles().filter(name => during.includes(name))).toEqual([]);
    if (process.platform === 'linux')
      expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(during[0]);
  });
});
