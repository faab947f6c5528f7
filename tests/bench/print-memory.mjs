/**
 * Memory that printing takes at most: of `lectern pdf` itself, and of the browser with all its processes. Linux tells it.
 *
 *   node tests/bench/print-memory.mjs              100, 1,000 and 2,000 slides
 *   node tests/bench/print-memory.mjs 1000 4000
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { browserLaunchOptions, CACHE } from '../../scripts/browser.mjs';
import { makeLecture } from './make-lecture.mjs';

const CLI = join(import.meta.dirname, '../../lib/cli.cjs');
/** Milliseconds between two looks. */
const PAUSE = 100;
const { executablePath, env } = await browserLaunchOptions();
const environment = { ...env, XDG_CACHE_HOME: CACHE, CHROME_PATH: executablePath };
const sizes = process.argv.slice(2).map(Number);

for (const size of sizes.length > 0 ? sizes : [100, 1000, 2000]) await measure(size);

async function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const source = join(folder, 'lectern.md');
    writeFileSync(source, makeLecture(size).lectern);
    const started = performance.now();
    const child = spawn(process.execPath, [CLI, 'pdf', source, '--out', folder], { env: environment });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', data => {
        said += data;
      });
    const peaks = await watch(child);
    const seconds = (performance.now() - started) / 1000;
    const pdf = join(folder, 'lectern', 'lectern.pdf');
    const megabytes = Object.entries(peaks).map(
      ([name, kilobytes]) => `${name} ${Math.round(kilobytes / 1024)} MB`,
    );
    console.log(
      `${size} slides  ${megabytes.join('  ')}  ${seconds.toFixed(1)} s  ${Math.round(statSync(pdf).size / 1024)} kB  ${said.trim()}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kilobytes at most, until the program ends. */
async function watch(child) {
  const peaks = { lectern: 0, browser: 0, 'largest page': 0, together: 0 };
  let running = true;
  child.on('exit', () => {
    running = false;
  });
  while (running) {
    const lectern = memoryOf(child.pid);
    const browser = processesBelow(child.pid).map(memoryOf);
    const sum = browser.reduce((total, one) => total + one, 0);
    const now = { lectern, browser: sum, 'largest page': Math.max(0, ...browser), together: lectern + sum };
    for (const name of Object.keys(peaks)) peaks[name] = Math.max(peaks[name], now[name]);
    await wait(PAUSE);
  }
  return peaks;
}

function processesBelow(parent) {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => ({
      id: Number(name),
      parent: Number(read(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1]),
    }));
  const below = id => parents.filter(one => one.parent === id).flatMap(one => [one.id, ...below(one.id)]);
  return below(parent);
}

/** What is the process's own: the program itself, which the system holds once for all, is not counted. */
function memoryOf(id) {
  const status = read(`/proc/${id}/status`);
  const sizeOf = kind => Number(new RegExp(`^${kind}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return sizeOf('RssAnon') + sizeOf('RssShmem');
}

/** A process may have ended. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
