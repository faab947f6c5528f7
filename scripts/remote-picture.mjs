/**
 * A development tool: the picture of the remote in the manual.
 *
 *   LECTURES=FOLDER node scripts/remote-picture.mjs OUTLINE ID-OF-A-SLIDE docs/pictures/remote.png
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from './browser.mjs';

const [outline, slide, picture] = process.argv.slice(2);
if (!outline || !slide || !picture) {
  console.error('Usage: node scripts/remote-picture.mjs OUTLINE ID-OF-A-SLIDE PICTURE');
  process.exit(2);
}

const cli = join(import.meta.dirname, '../lib/cli.cjs');
const presenting = spawn(process.execPath, [cli, 'present', outline, '--remote', '--no-open'], {
  cwd: process.env.LECTURES ?? process.cwd(),
});
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const [address, link] = await addresses();
  const deck = await browser.newPage();
  await deck.goto(`${address}#/${slide}`);
  await deck.waitForSelector('html.deck-ready', { state: 'attached' });
  const context = await browser.newContext({
    viewport: { width: 390, height: 780 },
    deviceScaleFactor: 1.6,
    hasTouch: true,
    isMobile: true,
    colorScheme: process.env.SCHEME === 'dark' ? 'dark' : 'light',
  });
  const phone = await context.newPage();
  await phone.goto(link);
  await phone.waitForSelector('body:not(.waiting)');
  await phone.evaluate('document.fonts.ready.then(() => undefined)');
  await phone.waitForTimeout(500);
  await phone.screenshot({ path: resolve(picture) });
} finally {
  await browser.close();
  presenting.kill();
}

function addresses() {
  return new Promise((done, fail) => {
    let said = '';
    presenting.stdout.on('data', piece => {
      said += piece;
      const [address] = /http:\/\/localhost\S+/.exec(said) ?? [];
      const [, link] = /Remote: (\S+)/.exec(said) ?? [];
      if (address && link) done([address, link]);
    });
    presenting.on('exit', () => fail(new Error(said)));
  });
}
