/**
 * Speed of printing, as ratios in one run: slides as PDF against the bare browser that prints the same page and against
 * Marp with the same browser; a handout with lines once the slides are printed.
 *
 *   node tests/bench/print.mjs                12 and 100 slides
 *   node tests/bench/print.mjs --runs 9 12    nine runs of each, the median counts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from '../../lib/index.js';
import { loadResources } from '../../lib/node.js';
import { browserLaunchOptions, CACHE } from '../../scripts/browser.mjs';
import { makeLecture } from './make-lecture.mjs';
import { medianOf } from './tables.mjs';

const CLI = join(import.meta.dirname, '../../lib/cli.cjs');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const { executablePath, args, env } = await browserLaunchOptions();
const environment = { ...env, XDG_CACHE_HOME: CACHE, CHROME_PATH: executablePath };
const resources = await loadResources();
const hasMarp = succeeds('marp', ['--version']);

for (const size of positionals.length > 0 ? positionals.map(Number) : [12, 100]) await benchSize(size);

async function benchSize(size) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const lecture = makeLecture(size);
    for (const syntax of ['lectern', 'marp']) writeFileSync(join(folder, `${syntax}.md`), lecture[syntax]);
    const source = join(folder, 'lectern.md');
    const out = ['--out', join(folder, 'out')];
    const page = join(folder, 'pages/index.html');
    writePages(source, lecture.lectern, join(folder, 'pages'));
    const jobs = {
      'lectern build': [process.execPath, [CLI, 'build', source, ...out]],
      'lectern pdf': [process.execPath, [CLI, 'pdf', source, ...out]],
      'lectern handout --layout lines': [
        process.execPath,
        [CLI, 'handout', source, '--layout', 'lines', ...out],
      ],
      'the browser alone, same page': () => printBare(page, join(folder, 'bare.pdf')),
      ...(hasMarp
        ? { 'marp --pdf': ['marp', [join(folder, 'marp.md'), '--pdf', '-o', join(folder, 'm.pdf')]] }
        : {}),
    };
    const seconds = Object.fromEntries(Object.keys(jobs).map(name => [name, []]));
    for (let round = 0; round < Number(values.runs); round += 1)
      for (const [name, job] of Object.entries(jobs)) seconds[name].push(await timed(job));
    const ours = medianOf(seconds['lectern pdf']);
    for (const [name, all] of Object.entries(seconds)) {
      const median = medianOf(all);
      console.log(
        `${size} slides  ${name.padEnd(32)} ${median.toFixed(2)} s  lectern pdf takes ${(ours / median).toFixed(2)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page that `lectern pdf` prints, for the browser alone. */
function writePages(path, contents, folder) {
  const { artifacts } = build({ path, contents }, { resources, to: ['pages'] });
  for (const artifact of artifacts) {
    const target = join(folder, artifact.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, artifact.contents);
  }
}

/** All that the browser needs, from its start to its end. */
async function printBare(page, pdf) {
  const browser = await chromium.launch({ executablePath, args, env });
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.pdf({ path: pdf, printBackground: true, preferCSSPageSize: true, tagged: true });
  await browser.close();
}

async function timed(job) {
  const started = performance.now();
  if (typeof job === 'function') await job();
  else run(...job);
  return (performance.now() - started) / 1000;
}

function run(command, parameters) {
  const { status, stderr } = spawnSync(command, parameters, { env: environment });
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${stderr}`);
}

function succeeds(command, parameters) {
  return spawnSync(command, parameters).status === 0;
}
