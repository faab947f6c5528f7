/**
 * Pictures of layouts for the manual, from the lecture that shows each once, and six slides of the sample lecture for the
 * README.
 *
 *   node scripts/layout-pictures.mjs [docs/pictures]
 *
 * Writes layout-NAME.png and slides.png. Needs a browser, and lib/ as compiled.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from './browser.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** Layouts with what else tells the slide, where several have it. */
const LAYOUTS = {
  agenda: '.repeated',
  section: '',
  groups: '',
  comparison: '',
  timeline: '',
  definition: '',
  question: '',
  quotation: '',
  figure: '.pictures-3',
  table: '',
  columns: '',
  sources: '',
  closing: '',
};
/** Numbers of slides: what is seen of most lectures. */
const SIX = [1, 2, 3, 4, 8, 12];
/** The width of each, in pixels. */
const CELL = 520;

const out = process.argv[2] ?? join(ROOT, 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'lectern-layouts-'));
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const files = ['layouts.md', 'rambouillet.txt'].map(name => join(ROOT, 'content', name));
  execFileSync(process.execPath, [join(ROOT, 'lib/cli.cjs'), 'build', ...files, '--out', work]);
  await shootLayouts();
  await shootSix();
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

async function openDeck(name, deviceScaleFactor = 0.75) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor });
  await page.goto(pathToFileURL(join(work, name, 'index.html')).href);
  await page.waitForSelector('html.deck-ready', { state: 'attached' });
  await page.evaluate('document.fonts.ready.then(() => Reveal.configure({ controls: false }))');
  return page;
}

async function shootLayouts() {
  const page = await openDeck('layouts');
  for (const [layout, also] of Object.entries(LAYOUTS)) {
    await page.evaluate(showSlide, `.layout-${layout}${also}`);
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(out, `layout-${layout}.png`) });
  }
}

/** Runs in the page: the first slide that a selector finds, with all its steps. */
function showSlide(selector) {
  const { Reveal } = globalThis;
  const slide = Reveal.getSlides().find(one => one.matches(selector));
  if (!slide) throw new Error(`No slide is ${selector}`);
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v, slide.querySelectorAll('.fragment').length);
}

async function shootSix() {
  const deck = await openDeck('rambouillet', CELL / 1280);
  const cells = [];
  for (const number of SIX) {
    await deck.evaluate(index => globalThis.Reveal.slide(index), number - 1);
    await deck.waitForTimeout(250);
    const path = join(work, `${number}.png`);
    await deck.screenshot({ path });
    cells.push(`<img src="data:image/png;base64,${readFileSync(path).toString('base64')}">`);
  }
  const sheet = await browser.newPage({ viewport: { width: 3 * CELL + 64, height: 634 } });
  await sheet.setContent(
    `<style>body{margin:0;padding:16px;background:#d9d4cc;display:grid;grid-template-columns:repeat(3,1fr);gap:16px}img{width:100%;display:block}</style>${cells.join('')}`,
  );
  await sheet.waitForFunction('[...document.images].every(image => image.complete)');
  await sheet.screenshot({ path: join(out, 'slides.png') });
}
