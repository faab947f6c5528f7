/**
 * Pictures of the themes for the README and the manual: four slides of the sample lecture in each.
 *
 *   node scripts/gallery.mjs [docs/pictures]
 *
 * Writes theme-NAME.png, of less than 60 kB each. Needs a browser, and lib/ as compiled.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from './browser.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const LARGEST = 60_000;
/** Of the sample lecture: what tells themes apart at a glance. */
const SHOWN = ['.layout-title', '.layout-section', '.layout-points', '.layout-groups'];

const out = process.argv[2] ?? join(ROOT, 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'lectern-gallery-'));
const browser = await chromium.launch(await browserLaunchOptions());
try {
  execFileSync(process.execPath, [join(ROOT, 'lib/cli.cjs'), 'themes', '--no-open', '--out', work]);
  for (const name of readdirSync(join(ROOT, 'templates/themes'), { withFileTypes: true }))
    if (name.isDirectory()) await shoot(name.name);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** The picture is made smaller until it is light enough. */
async function shoot(name) {
  const path = join(out, `theme-${name}.png`);
  for (const deviceScaleFactor of [0.38, 0.34, 0.3, 0.26]) {
    const page = await browser.newPage({ viewport: { width: 2584, height: 1464 }, deviceScaleFactor });
    await page.goto(pathToFileURL(join(work, 'theme-gallery/slides', `${name}.html`)).href);
    await page.evaluate(keepFour, SHOWN);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.screenshot({ path });
    await page.close();
    if (statSync(path).size <= LARGEST) break;
  }
  console.log(`${path} ${Math.ceil(statSync(path).size / 1000)} kB`);
}

/** Runs in the page. */
function keepFour(selectors) {
  const { document } = globalThis;
  const slides = document.querySelector('.slides');
  const kept = selectors.map(selector => slides.querySelector(selector)).filter(Boolean);
  slides.replaceChildren(...kept);
  slides.style.cssText =
    'grid-template-columns: repeat(2, var(--box-width)) !important; padding: 0 !important; width: max-content !important';
  document.body.style.setProperty('background', '#8a8a86', 'important');
  document.documentElement.style.setProperty('background', '#8a8a86', 'important');
}
