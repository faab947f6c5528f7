/**
 * Speed, as ratios against other tools in one run: the same lecture of several lengths, each tool a process of
 * its own, in turns, so that a busy machine is unfair to nobody. Tools that are not installed are left out.
 *
 *   npm run bench                     12, 100, 1,000 and 5,000 slides
 *   npm run bench -- 12 100           these
 *   npm run bench -- --runs 9 12      nine runs of each, the median counts
 *   npm run bench -- --reveal DIR     with pandoc, whose template wants the folder of a reveal.js 4 or 5
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeLecture } from './make-lecture.mjs';
import { growthTable, medianOf, resultTable } from './tables.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TIME = '/usr/bin/time';

/** Each makes a complete deck with notes that needs no network; `bin` is looked up in the PATH. */
const TOOLS = [
  {
    name: 'Lectern',
    syntax: 'lectern',
    command: (file, out) => [
      process.execPath,
      join(ROOT, 'lib/cli.cjs'),
      'build',
      file,
      '--no-cache',
      '--out',
      out,
    ],
  },
  {
    name: 'pandoc',
    syntax: 'pandoc',
    bin: 'pandoc',
    needsReveal: true,
    command: (file, out, { reveal, embeds }) => [
      ...['pandoc', file, '--to', 'revealjs', '--standalone', embeds, '--slide-level=2'],
      ...['--variable', `revealjs-url=${reveal}`, '--output', join(out, 'deck.html')],
    ],
  },
  {
    name: 'Marp',
    syntax: 'marp',
    bin: 'marp',
    command: (file, out) => ['marp', file, '-o', join(out, 'deck.html')],
  },
  {
    name: 'reveal-md',
    syntax: 'revealMd',
    bin: 'reveal-md',
    command: (file, out) => ['reveal-md', file, '--static', join(out, 'deck')],
  },
];

async function bench() {
  const { sizes, runs, reveal } = readArguments(process.argv.slice(2));
  const knowsEmbedding = await succeeds(['pandoc', '--embed-resources', '--version']);
  const options = { reveal, embeds: knowsEmbedding ? '--embed-resources' : '--self-contained' };
  const tools = (await installedTools()).filter(tool => reveal || !tool.needsReveal);
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const results = [];
    for (const size of sizes) results.push(await measureSize(size, tools, { runs, folder, options }));
    console.log(resultTable(results));
    console.log(growthTable(results));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { runs: { type: 'string', default: '5' }, reveal: { type: 'string' } },
  });
  const sizes = positionals.map(Number).filter(size => size > 0);
  const reveal = values.reveal && resolve(values.reveal);
  return { runs: Number(values.runs), reveal, sizes: sizes.length > 0 ? sizes : [12, 100, 1000, 5000] };
}

async function installedTools() {
  const found = await Promise.all(TOOLS.map(({ bin }) => !bin || succeeds([bin, '--version'])));
  return TOOLS.filter((_, at) => found[at]);
}

async function measureSize(size, tools, { runs, folder, options }) {
  const lecture = makeLecture(size);
  const jobs = tools.map(tool => prepareJob(tool, lecture, join(folder, String(size), tool.syntax), options));
  // Long builds vary less, and nobody waits an hour for the fifth.
  const rounds = size >= 1000 ? Math.min(runs, 3) : runs;
  for (let round = 0; round < rounds; round += 1) {
    for (const job of jobs) {
      if (round > 0 && job.seconds.at(-1) > 60) continue;
      const { seconds, ...used } = await measure(job.command);
      job.seconds.push(seconds);
      job.processor.push(used.processor);
      job.megabytes.push(used.megabytes);
      process.stderr.write(`${size} slides, ${job.name}: ${seconds.toFixed(2)} s\n`);
    }
  }
  return {
    size,
    tools: jobs.map(({ name, seconds, processor, megabytes }) => ({
      name,
      seconds: medianOf(seconds),
      processor: medianOf(processor),
      megabytes: medianOf(megabytes),
    })),
  };
}

function prepareJob(tool, lecture, folder, options) {
  const file = join(folder, 'lecture.md');
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(file, lecture[tool.syntax]);
  return {
    name: tool.name,
    command: tool.command(file, out, options),
    seconds: [],
    processor: [],
    megabytes: [],
  };
}

/**
 * One run of a process: its seconds from start to end, those that processors worked on it, which other
 * programs disturb less, and its peak memory; the last two where the system tells.
 */
async function measure(command) {
  const timed = existsSync(TIME);
  const [bin, ...args] = timed ? [TIME, '-f', '%M %U %S', ...command] : command;
  const started = performance.now();
  const { code, errors } = await run(bin, args);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${errors}`);
  const [kilobytes, user, system] = timed ? errors.trimEnd().split('\n').at(-1).split(' ').map(Number) : [];
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

function run(bin, args) {
  return new Promise((done, fail) => {
    const child = spawn(bin, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let errors = '';
    child.stderr.on('data', piece => {
      errors += piece;
    });
    child.on('error', fail);
    child.on('close', code => done({ code, errors }));
  });
}

async function succeeds([bin, ...args]) {
  try {
    return (await run(bin, args)).code === 0;
  } catch {
    return false;
  }
}

await bench();
