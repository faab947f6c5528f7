/**
 * A picture of all layouts of handouts for the README and the manual: a page of the sample lecture in each.
 *
 *   node scripts/handout-gallery.mjs [docs/pictures/handouts.png]
 *
 * Needs a browser, and lib/ as compiled.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { chromium } from 'playwright-core';
import { browserLaunchOptions, CACHE } from './browser.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SAMPLE = join(ROOT, 'templates/themes/sample.md');
/** The layouts, with the page that tells most of each. */
const SHOWN = [
  ['text', 1],
  ['guided', 1],
  ['guided --for lecturer', 1],
  ['outline', 1],
  ['notes', 2],
  ['lines', 2],
  ['slides-2', 2],
  ['slides-6', 1],
  ['slides-4', 1],
  ['slides-9', 1],
];
/** Pixels of the whole picture, in a row of five pages. */
const WIDTH = 1500;

const out = process.argv[2] ?? join(ROOT, 'docs/pictures/handouts.png');
const work = mkdtempSync(join(tmpdir(), 'lectern-handouts-'));
try {
  const svg = sheetOf(SHOWN.map(([layout, page]) => ({ layout, page, pdf: printed(layout) })));
  await photograph(svg);
  console.log(`${out} ${Math.ceil(statSync(out).size / 1000)} kB`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The students' handout and the lecturer's have names of their own. */
function printed(layout) {
  const words = ['handout', SAMPLE, '--out', work, '--layout', ...layout.split(' ')];
  const env = { ...process.env, XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? CACHE };
  execFileSync(process.execPath, [join(ROOT, 'lib/cli.cjs'), ...words], { env });
  const name = layout.includes('lecturer') ? 'sample-handout-lecturer.pdf' : 'sample-handout.pdf';
  return readFileSync(join(work, 'sample', name));
}

/** Pages side by side, each with the name of its layout, as SVG. */
function sheetOf(pages) {
  const fonts = join(ROOT, 'lib/assets/print-fonts');
  const compiler = NodeCompiler.create({ workspace: '/nowhere', fontArgs: [{ fontPaths: [fonts] }] });
  const cells = pages.map(({ layout, page, pdf }, at) => {
    compiler.mapShadow(`/nowhere/${at}.pdf`, pdf);
    return `cell("${layout}", image("/${at}.pdf", page: ${page}, width: 100%))`;
  });
  compiler.addSource(
    '/nowhere/sheet.typ',
    `#set page(width: 500pt, height: auto, margin: 12pt, fill: rgb("#e4e1da"))
#set text(font: "Source Sans 3", size: 7pt, fill: rgb("#3f434b"))
#let cell(name, page) = stack(spacing: 4pt, box(fill: white, stroke: 0.3pt + rgb("#b4b1aa"), page), name)
#grid(columns: (1fr,) * 5, column-gutter: 10pt, row-gutter: 12pt, ${cells.join(', ')})`,
  );
  return compiler.svg({ mainFilePath: '/nowhere/sheet.typ' });
}

async function photograph(svg) {
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 } });
    await page.setContent(`<body style="margin:0">${svg}</body>`, { timeout: 180_000 });
    const drawn = page.locator('svg').first();
    await drawn.evaluate((element, width) => {
      element.setAttribute('width', width);
      element.removeAttribute('height');
    }, WIDTH);
    await drawn.screenshot({ path: out, timeout: 180_000 });
  } finally {
    await browser.close();
  }
}
