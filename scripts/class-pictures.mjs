/**
 * Pictures for the chapter "In class" of the manual: the overview, and the lecture as one page.
 *
 *   node scripts/class-pictures.mjs [docs/pictures]
 *
 * Needs a browser, and lib/ as compiled.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from './browser.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = process.argv[2] ?? join(ROOT, 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'lectern-class-'));
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const outline = join(ROOT, 'content/error-correcting-codes.md');
  execFileSync(process.execPath, [join(ROOT, 'lib/cli.cjs'), 'build', outline, '--out', work]);
  const deck = pathToFileURL(join(work, 'error-correcting-codes/index.html')).href;
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 0.75 });
  await page.goto(`${deck}#/5`);
  await page.waitForSelector('html.deck-ready', { state: 'attached' });
  await page.keyboard.press('o');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(out, 'overview.png') });
  await page.setViewportSize({ width: 1000, height: 1000 });
  await page.goto(`${deck}?reading`);
  await page.waitForSelector('html.reading');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: join(out, 'reading.png') });
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
