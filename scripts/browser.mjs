/**
 * A Chromium for the tests and for screenshots: LECTERN_BROWSER, or the development dependency, which is the same on
 * every machine, or a browser that is installed.
 */
import { delimiter, join, resolve } from 'node:path';
import { importSource } from './import-source.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const { packagedBrowser } = await importSource('print/browser/packaged-browser.ts');

/** Where the packaged browser is unpacked to: `XDG_CACHE_HOME` for a Lectern that is to find it there. */
export const CACHE = join(ROOT, 'node_modules/.cache');

/** What `playwright-core`'s `chromium.launch` needs: `{ executablePath, args, env }`. */
export async function browserLaunchOptions() {
  const found = await findBrowser();
  const asRoot = process.getuid?.() === 0;
  // Pages stand for a second or two: what they don't run is not compiled.
  const short = '--js-flags=--max-lazy';
  const quiet = ['--font-render-hinting=none', '--disable-gpu', '--hide-scrollbars', short];
  return {
    executablePath: found.path,
    args: asRoot ? [...quiet, '--no-sandbox'] : quiet,
    env: { ...process.env, ...(found.libraries ? { LD_LIBRARY_PATH: librariesFirst(found.libraries) } : {}) },
  };
}

async function findBrowser() {
  const asked = process.env.LECTERN_BROWSER;
  if (asked) return { path: asked };
  const packaged = await packagedBrowser(ROOT, join(CACHE, 'lectern'));
  if (packaged) return packaged;
  const { installedBrowser } = await importSource('print/browser/installed-browser.ts');
  const path = installedBrowser();
  if (!path)
    throw new Error('No browser found. Set LECTERN_BROWSER to the path of a Chrome, Chromium or Edge.');
  return { path };
}

function librariesFirst(folder) {
  return [folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
}
