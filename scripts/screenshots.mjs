/**
 * A development tool: pictures of every slide of a built deck, to be looked at.
 *
 *   node scripts/screenshots.mjs dist/x/index.html shots/x [--sheet] [--only 3,5]
 *
 * Writes 001.png, 002.png … and, with --sheet, sheet-1.png … with twelve slides each. Names what leaves the
 * safe area of a slide.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from './browser.mjs';
import { overflowOfSlide } from './overflow.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheet: { type: 'boolean' }, only: { type: 'string' } },
});
const [deck, out] = positionals;
if (!deck || !out) {
  console.error('Usage: node scripts/screenshots.mjs dist/x/index.html FOLDER [--sheet] [--only 3,5]');
  process.exit(2);
}

const browser = await chromium.launch(await browserLaunchOptions());
try {
  const files = await shootSlides(await browser.newPage({ viewport: { width: 1280, height: 720 } }));
  if (values.sheet)
    await shootSheets(await browser.newPage({ viewport: { width: 1960, height: 1100 } }), files);
  console.log(`${files.length} slides in ${out}`);
} finally {
  await browser.close();
}

async function shootSlides(page) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  page.on('console', message => message.type() === 'error' && console.error('page:', message.text()));
  page.on('pageerror', error => console.error('page:', error.message));
  await page.goto(pathToFileURL(resolve(deck)).href);
  await page.waitForFunction('window.Reveal && Reveal.isReady()');
  await page.evaluate('document.fonts.ready.then(() => Reveal.configure({ controls: false }))');
  const count = await page.evaluate('Reveal.getSlides().length');
  const wanted = values.only?.split(',').map(Number) ?? Array.from({ length: count }, (_, i) => i + 1);
  const files = [];
  for (const number of wanted) {
    await page.evaluate(showSlide, number - 1);
    await page.waitForTimeout(220);
    for (const text of await page.evaluate(overflowOfSlide)) console.log(`slide ${number}: ${text}`);
    const path = join(out, `${String(number).padStart(3, '0')}.png`);
    await page.screenshot({ path });
    files.push(path);
  }
  return files;
}

/** Runs in the page: the slide with all its fragments shown. */
function showSlide(index) {
  const { Reveal, document } = globalThis;
  const slide = Reveal.getSlides()[index];
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v, slide.querySelectorAll('.fragment').length);
  return document.fonts.ready.then(() => undefined);
}

async function shootSheets(page, files) {
  for (let first = 0; first < files.length; first += 12) {
    const cells = files
      .slice(first, first + 12)
      .map(file => `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}">`);
    await page.setContent(
      `<style>body{margin:0;padding:12px;background:#777;display:grid;grid-template-columns:repeat(3,1fr);gap:12px}
       img{width:100%;display:block}</style>${cells.join('')}`,
    );
    await page.waitForFunction('[...document.images].every(image => image.complete)');
    await page.screenshot({ path: join(out, `sheet-${first / 12 + 1}.png`), fullPage: true });
  }
}
