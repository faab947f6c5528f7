/**
 * A Chromium for the tests and for screenshots: LECTERN_BROWSER, or the development dependency unpacked
 * into a private cache folder, or a browser that is installed.
 */
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/lectern-browser');

/** What `playwright-core`'s `chromium.launch` needs: `{ executablePath, args, env }`. */
export async function browserLaunchOptions() {
  const found = await findBrowser();
  const asRoot = process.getuid?.() === 0;
  const quiet = ['--font-render-hinting=none', '--disable-gpu', '--hide-scrollbars'];
  return {
    executablePath: found.path,
    args: asRoot ? [...quiet, '--no-sandbox'] : quiet,
    env: { ...process.env, ...(found.libraries ? { LD_LIBRARY_PATH: librariesFirst(found.libraries) } : {}) },
  };
}

async function findBrowser() {
  const asked = process.env.LECTERN_BROWSER;
  if (asked) return { path: asked };
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? await unpackBrowser() : undefined;
  const found = packaged ?? installedBrowser();
  if (!found)
    throw new Error('No browser found. Set LECTERN_BROWSER to the path of a Chrome, Chromium or Edge.');
  return found;
}

function librariesFirst(folder) {
  return [folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
}

/** Unpacks once, into a folder that is renamed when it is whole, so that two runs cannot meet halfway. */
async function unpackBrowser() {
  const bin = packageFolder('@sparticuz/chromium');
  if (!bin) return undefined;
  const version = JSON.parse(readFileSync(join(bin, 'package.json'), 'utf8')).version;
  const home = join(CACHE, version);
  if (!existsSync(home)) await unpackInto(join(bin, 'bin'), home);
  return { path: join(home, 'chromium'), libraries: join(home, 'lib') };
}

async function unpackInto(bin, home) {
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(`${home}.`);
  unpackTar(brotliDecompressSync(readFileSync(join(bin, 'al2023.tar.br'))), draft);
  const program = createWriteStream(join(draft, 'chromium'), { mode: 0o755 });
  await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), program);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** Plain files of a ustar archive: a 512-byte header with name and octal size, then the contents, padded. */
function unpackTar(bytes, folder) {
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const field = (start, length) => bytes.toString('latin1', at + start, at + start + length).split('\0')[0];
    const name = field(0, 100);
    const size = Number.parseInt(field(124, 12), 8) || 0;
    const target = resolve(folder, name);
    if (target.startsWith(folder) && !name.endsWith('/') && size > 0) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function packageFolder(name) {
  const folder = join(ROOT, 'node_modules', name);
  if (existsSync(folder)) return folder;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '../..');
  } catch {
    return undefined;
  }
}

const INSTALLED = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(program =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .map(base => join(base, program)),
  ),
};
const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
];

function installedBrowser() {
  const listed = (INSTALLED[process.platform] ?? []).find(path => existsSync(path));
  const path = listed ?? (process.platform === 'linux' ? COMMANDS.map(which).find(Boolean) : undefined);
  return path ? { path } : undefined;
}

function which(command) {
  try {
    return execFileSync('which', [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
