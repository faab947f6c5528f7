import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import type { Artifact } from '../../src/model/artifact.ts';
import type { Deck } from '../../src/model/deck.ts';
import { writeReveal } from '../../src/write/reveal.ts';
import { shippedResources } from '../shipped-resources.ts';
import { chart } from './sample-deck.ts';
import { giveBackWindows, takeWindow, type WindowOptions } from './windows.ts';

/** Windows of a browser for a test file, with decks in a temporary folder. */
export interface Bench {
  readonly page: (url: string, options?: PageOptions) => Promise<OpenPage>;
  /** Writes a deck and gives the address of its page on disk. */
  readonly write: (deck: Deck, options?: { singleFile?: boolean }) => Promise<string>;
  /** Writes what was built and gives the address of the deck's page. */
  readonly writeArtifacts: (artifacts: readonly Artifact[]) => Promise<string>;
}

export interface PageOptions extends WindowOptions {
  /** What is there once the page is ready; a deck that runs unless told. */
  readonly ready?: string;
}

export interface OpenPage {
  readonly page: Page;
  /** Addresses that were asked for and are no file of the deck. */
  readonly requests: string[];
  /** What the console complained of: errors, and violations of the policy. */
  readonly complaints: string[];
}

/** Gives the tests of a file windows, taken back after each, and a folder, gone after all. */
export function useBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-browser-'));
  let count = 0;
  afterEach(giveBackWindows);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const writeAll = async (artifacts: readonly Artifact[]) => {
    const target = join(folder, String(++count));
    writeArtifacts(target, artifacts);
    return pathToFileURL(join(target, 'index.html')).href;
  };
  return {
    page: openPage,
    writeArtifacts: writeAll,
    write: async (deck, { singleFile = false } = {}) => {
      const resources = await shippedResources();
      const include = (path: string) => (path === 'chart.svg' ? new TextEncoder().encode(chart) : undefined);
      return writeAll(writeReveal(deck, { resources: { ...resources, include }, singleFile }).artifacts);
    },
  };
}

function writeArtifacts(folder: string, artifacts: readonly Artifact[]): void {
  for (const { path, contents } of artifacts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

async function openPage(
  url: string,
  { ready = 'html.deck-ready', ...options }: PageOptions = {},
): Promise<OpenPage> {
  const { context, page } = await takeWindow(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  const home = new URL('.', url).href;
  context.on('request', request => {
    const asked = request.url();
    if (!asked.startsWith(home) && !asked.startsWith('data:') && !asked.startsWith('about:'))
      requests.push(asked);
  });
  context.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', error => complaints.push(error.error().message));
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.waitForSelector(ready, { state: 'attached' });
  return { page, requests, complaints };
}

/** Serves the folder of a page on loopback: `{ url, close }`. */
export async function serve(pageUrl: string): Promise<{ url: string; close: () => void }> {
  const folder = new URL('.', pageUrl);
  const server = createServer((request, response) => {
    try {
      const path =
        decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(1) || 'index.html';
      response.setHeader(
        'content-type',
        TYPES[path.slice(path.lastIndexOf('.'))] ?? 'application/octet-stream',
      );
      response.end(readFileSync(new URL(path, folder)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/index.html`, close: () => server.close() };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The number on the foot of the slide that is shown. */
export function shownNumber(page: Page): Promise<string | null> {
  return page.locator('.slides .slide.present .foot-number').textContent();
}

/** Evaluates in the page; written as text, since what runs there knows other names. */
export function evaluate<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate(expression) as Promise<T>;
}
