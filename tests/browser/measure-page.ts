import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PhrasingContent } from 'mdast';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserLaunchOptions } from '../../scripts/browser.mjs';
import type { TextStyle } from '../../src/fit/measure/text/text-style.ts';
import type { Resources, Theme } from '../../src/model/artifact.ts';
import { renderInline } from '../../src/render/index.ts';
import { facesCss, tokensCss } from '../../src/write/reveal/theme.ts';

/** A text in an element of a slide, as wide as asked; code where `phrasing` is a string. */
export interface MeasureCase {
  readonly kind: string;
  readonly phrasing: readonly PhrasingContent[] | string;
  readonly style: TextStyle;
  readonly width: number;
  readonly size: number;
}

/** As on the screens of most, where letters are fitted to pixels unless CSS forbids it. */
const HINTED = '--font-render-hinting=full';

/** A browser for the tests of a file, as on the screens of most. */
export function useMeasuringBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    const options = await browserLaunchOptions();
    browser = await chromium.launch({ ...options, args: [...options.args, HINTED] });
  });
  afterAll(() => browser?.close());
  return () => browser;
}

/** A page with the styles and all fonts of a theme, in which blocks are laid out. */
export interface MeasurePage {
  /** The number of lines of each case, by the browser. */
  readonly lines: (cases: readonly MeasureCase[]) => Promise<number[]>;
  readonly close: () => Promise<void>;
}

/** Opens a page with the styles of a theme; fonts come from the assets on disk. */
export async function openMeasurePage(
  browser: Browser,
  theme: Theme,
  resources: Resources,
  assets: string,
  lang: string,
): Promise<MeasurePage> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-measure-'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const decoder = new TextDecoder();
  const css = [
    facesCss(theme.faces, asset => pathToFileURL(join(assets, asset)).href),
    decoder.decode(resources.asset('reveal/reveal.css')),
    tokensCss(theme),
    decoder.decode(resources.asset('deck/deck.css')),
    theme.css,
    PAGE_CSS,
  ].join('\n');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${css}</style><body class="reveal-viewport">` +
      '<div class="reveal"><div class="slides"><section class="slide step-0" id="room"></section></div></div>',
  );
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return {
    lines: cases => linesOf(page, cases),
    close: async () => {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The places (UTF-16) at which the browser ends lines where no word has room. */
export async function breaksInBrowser(
  browser: Browser,
  texts: readonly string[],
  lang: string,
): Promise<number[][]> {
  const page = await browser.newPage();
  await page.setContent(`<html lang="${lang}"><style>p { width: 0; font: 20px sans-serif; }</style>`);
  const found = await page.evaluate(
    list =>
      list.map(text => {
        const paragraph = document.body.appendChild(document.createElement('p'));
        paragraph.textContent = text;
        const range = document.createRange();
        const breaks: number[] = [];
        let last: number | undefined;
        for (let at = 0; at < text.length; at++) {
          const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
          range.setStart(paragraph.firstChild as Node, at);
          range.setEnd(paragraph.firstChild as Node, at + letter.length);
          const box = [...range.getClientRects()].at(-1);
          if (box && letter.trim()) {
            if (last !== undefined && box.bottom - last > 8) breaks.push(at);
            last = box.bottom;
          }
          at += letter.length - 1;
        }
        return breaks;
      }),
    texts,
  );
  await page.close();
  return found;
}

/** All blocks below each other, however many. */
const PAGE_CSS = `.reveal, .reveal .slides, .reveal .slides > section.slide { position: static; display: block; height: auto; transform: none; overflow: visible; }
.reveal .slides .slide .case { max-width: none; margin: 0; padding: 0; }`;

async function linesOf(page: Page, cases: readonly MeasureCase[]): Promise<number[]> {
  // Whenever a font has come, all is laid out anew: they come while each text stands there once.
  await layOut(page, new Set(cases.map(({ phrasing, style }) => htmlOf(phrasing, style, 400, 20))));
  await layOut(
    page,
    cases.map(({ phrasing, style, width, size }) => htmlOf(phrasing, style, width, size)),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.case')].map(block => {
      const height = Number.parseFloat(getComputedStyle(block).lineHeight);
      return block.getBoundingClientRect().height / height;
    }),
  );
}

/** Shows blocks, with the fonts that they need. */
async function layOut(page: Page, blocks: Iterable<string>): Promise<void> {
  await page.evaluate(
    html => {
      const room = document.getElementById('room');
      if (room) room.innerHTML = html;
    },
    [...blocks].join(''),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.fonts].filter(face => face.status === 'loading').map(face => face.loaded));
  });
}

function htmlOf(phrasing: MeasureCase['phrasing'], style: TextStyle, width: number, size: number): string {
  if (typeof phrasing === 'string')
    return `<pre style="width:${width}px"><code class="case" style="font-size:${size}px">${escapeHtml(phrasing)}</code></pre>`;
  const css = [
    `width:${width}px`,
    `font-size:${size}px`,
    'line-height:1.4',
    `font-family:var(--${style.role})`,
    `font-weight:${style.weight ?? 400}`,
    `font-style:${style.italic && !UPRIGHT.test(style.lang ?? '') ? 'italic' : 'normal'}`,
    `letter-spacing:${style.letterSpacing ?? 0}em`,
    `text-wrap:${size % 2 ? 'balance' : 'pretty'}`,
    ...(style.figures ? [`font-variant-numeric:${FIGURES[style.figures]}`] : []),
  ].join(';');
  const block = `<p class="case" style="${css}">${renderInline(phrasing, { path: 'x.md' })}</p>`;
  // Slanted text stands in quotations, whose strong words are upright.
  return style.italic ? `<blockquote>${block}</blockquote>` : block;
}

/** `languages.css` sets these upright; the style here stands in the element itself. */
const UPRIGHT = /^(?:zh|ja|ko|ar|fa|ur|he|hi|mr|ne)\b/i;

const FIGURES = {
  own: 'normal',
  lining: 'lining-nums',
  tabular: 'tabular-nums',
  'lining-tabular': 'lining-nums tabular-nums',
};

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
