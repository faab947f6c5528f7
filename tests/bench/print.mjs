/**
 * Speed of printing, whole processes in one run: slides as PDF against the bare browser that prints the same page and
 * against Marp with the same browser; handouts against building the deck, those with slides once the slides are printed.
 *
 *   node tests/bench/print.mjs                12 and 200 slides
 *   node tests/bench/print.mjs --runs 9 12    nine runs of each
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

const BUILD = 'build';
const PDF = 'pdf';
const BARE = 'the browser alone, same page';
const MARP = 'marp --pdf';
const CLI = join(import.meta.dirname, '../../lib/cli.cjs');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const { executablePath, args, env } = await browserLaunchOptions();
const environment = { ...env, XDG_CACHE_HOME: CACHE, CHROME_PATH: executablePath };
const resources = await loadResources();
const hasMarp = succeeds('marp', ['--version']);

for (const size of positionals.length > 0 ? positionals.map(Number) : [12, 200]) await benchSize(size);

async function benchSize(size) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const lecture = makeLecture(size);
    for (const syntax of ['lectern', 'marp']) writeFileSync(join(folder, `${syntax}.md`), lecture[syntax]);
    writePages(join(folder, 'lectern.md'), lecture.lectern, join(folder, 'pages'));
    const jobs = jobsIn(folder);
    const seconds = new Map(Object.keys(jobs).map(name => [name, []]));
    for (let round = 0; round < Number(values.runs); round += 1)
      for (const [name, job] of Object.entries(jobs)) seconds.get(name).push(await timed(job));
    tell(size, seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In this order: the handout with lines takes the slides that were printed before it. */
function jobsIn(folder) {
  const ours = (...typed) => [process.execPath, [CLI, ...typed, '--out', join(folder, 'out')]];
  const source = join(folder, 'lectern.md');
  const marp = [join(folder, 'marp.md'), '--pdf', '-o', join(folder, 'marp.pdf')];
  return {
    [BUILD]: ours('build', source, '--no-cache'),
    [PDF]: ours('pdf', source),
    [BARE]: () => printBare(join(folder, 'pages/index.html'), join(folder, 'bare.pdf')),
    ...(hasMarp ? { [MARP]: ['marp', marp] } : {}),
    'handout --layout text': ours('handout', source),
    'handout --layout guided': ours('handout', source, '--layout', 'guided'),
    'handout --layout lines': ours('handout', source, '--layout', 'lines'),
  };
}

/** Ratios are those of medians, which say more than the least on a machine that has other work. */
function tell(size, seconds) {
  const median = new Map([...seconds].map(([name, all]) => [name, medianOf(all)]));
  const ratio = (name, other) => (median.get(name) / median.get(other)).toFixed(2);
  for (const [name, all] of seconds) {
    const against = name === PDF ? [BARE, MARP].filter(one => median.has(one)) : [BUILD];
    const ratios = name === BARE || name === MARP ? [] : against.map(one => `${ratio(name, one)} of ${one}`);
    const times = `${Math.min(...all).toFixed(2)} s at least, ${median.get(name).toFixed(2)} s in the middle`;
    console.log(
      `${size} slides  ${name.padEnd(28)}  ${times}  ${name === BUILD ? '' : ratios.join(', ')}`.trimEnd(),
    );
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
