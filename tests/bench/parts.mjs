/**
 * Where the time of a cold build goes: the share of each step in the time on the clock, Node.js and all.
 *
 *   node tests/bench/parts.mjs                     12 and 1,000 slides, medians of five builds
 *   node tests/bench/parts.mjs --runs 9 1000
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeLecture } from './make-lecture.mjs';
import { medianOf } from './tables.mjs';

const CLI = join(import.meta.dirname, '../../lib/cli.cjs');
/** As `LECTERN_DEBUG` has them: `fitting 171.2 ms`. */
const STEP = /(\w+) (\d+\.\d) ms/g;
const REST = 'the rest';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});

for (const size of positionals.length > 0 ? positionals.map(Number) : [12, 1000]) measure(size);

function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const source = join(folder, 'lectern.md');
    writeFileSync(source, makeLecture(size).lectern);
    const runs = Array.from({ length: Number(values.runs) }, () => build(source, folder));
    console.log(`\n${size} slides, ${(medianOf(runs.map(({ whole }) => whole)) / 1000).toFixed(2)} s`);
    for (const name of runs[0].parts.keys()) {
      const share = medianOf(runs.map(({ parts, whole }) => parts.get(name) / whole));
      const each = medianOf(runs.map(({ parts }) => parts.get(name) / size));
      console.log(
        `${name.padEnd(10)} ${(100 * share).toFixed(1).padStart(5)} %  ${each.toFixed(2)} ms a slide`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of a build, and of each of its steps. */
function build(source, out) {
  const started = performance.now();
  const { stderr } = spawnSync(process.execPath, [CLI, 'build', '--no-cache', source, '--out', out], {
    env: { ...process.env, LECTERN_DEBUG: '1' },
    encoding: 'utf8',
  });
  const whole = performance.now() - started;
  const parts = new Map(Array.from(stderr.matchAll(STEP), ([, name, time]) => [name, Number(time)]));
  const known = [...parts.values()].reduce((sum, time) => sum + time, 0);
  return { whole, parts: parts.set(REST, whole - known) };
}
