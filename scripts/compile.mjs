/**
 * Makes lib/ of src/ and templates/:
 *
 *   program-HASH.js, program-HASH.cache   the command line in one file, and V8's compilation of it
 *   cli.cjs                               starts it
 *   index.js, node.js, part-….js          the library
 *   types/, assets/, licences.txt
 *
 *   node scripts/compile.mjs           only when something is newer than lib/
 *   node scripts/compile.mjs --force   in any case
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleLibrary, bundleProgram, bundleStarter } from './bundle.mjs';
import { collectLicences } from './licences.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LIB = join(ROOT, 'lib');
const STAMP = join(LIB, '.compiled');
const SOURCES = ['src', 'templates', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json'];

async function compile(force) {
  const started = Date.now();
  if (!force && isFresh()) return;
  mkdirSync(LIB, { recursive: true });
  const types = declareTypes();
  await collectAssets();
  const library = await bundleLibrary(ROOT, LIB);
  const program = await bundleProgram(ROOT, LIB);
  await run(process.execPath, [join(ROOT, 'scripts', 'warm-up.mjs'), program.path]);
  await bundleStarter(ROOT, LIB, basename(program.path));
  writeFileSync(join(LIB, 'licences.txt'), collectLicences(ROOT, [...library.inputs, ...program.inputs]));
  removeOld([...library.outputs, 'cli.cjs', basename(program.path)]);
  await types;
  writeFileSync(STAMP, `${started}\n`);
  console.log(`lectern compiled in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** True when lib/ is newer than everything it is made of. */
function isFresh() {
  if (!existsSync(STAMP)) return false;
  const made = statSync(STAMP).mtimeMs;
  return SOURCES.every(name => newest(join(ROOT, name)) <= made);
}

/** The time of the last change at or below a path; folders count too, since a file may have been removed. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stats.mtimeMs,
  );
}

/** The assets that decks need: fonts, reveal.js, themes. */
async function collectAssets() {
  const target = join(LIB, 'assets');
  mkdirSync(target, { recursive: true });
  const { collectAssets: collect } = await import(pathToFileURL(join(ROOT, 'scripts', 'assets.mjs')).href);
  await collect(target);
}

/** Declarations for those who use Lectern as a library. A type error is `npm run types`' to report, not ours. */
function declareTypes() {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) return Promise.resolve();
  return run(process.execPath, [tsc, '--project', join(ROOT, 'scripts', 'tsconfig.declarations.json')]);
}

/** Runs a program to its end, whatever that is: what it makes is welcome and not needed. */
function run(command, args) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'ignore' });
  return new Promise(done => {
    child.on('close', done);
    child.on('error', done);
  });
}

/** Programs of earlier compilations: their names hold a hash, so they would pile up. */
function removeOld(current) {
  const kept = new Set(current.flatMap(name => [name, name.replace(/\.js$/, '.cache')]));
  for (const name of readdirSync(LIB)) {
    if (/\.(c?js|cache)$/.test(name) && !kept.has(name)) rmSync(join(LIB, name));
  }
}

await compile(process.argv.includes('--force'));
