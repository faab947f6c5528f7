/**
 * Makes lib/ of src/ and templates/: the program bundled into few files, with rarely needed parts in files
 * of their own, the templates precompiled, the assets collected, the types declared.
 *
 *   node scripts/compile.mjs           only when something is newer than lib/
 *   node scripts/compile.mjs --force   in any case
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { collectLicences } from './licences.mjs';
import { precompileTemplates } from './templates.mjs';

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
  writeFileSync(join(LIB, 'templates.js'), precompileTemplates(join(ROOT, 'templates')));
  const bundled = await bundle();
  writeFileSync(join(LIB, 'licences.txt'), collectLicences(ROOT, Object.keys(bundled.metafile.inputs)));
  removeOld(Object.keys(bundled.metafile.outputs));
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

function bundle() {
  return build({
    absWorkingDir: ROOT,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', node: 'src/node.ts' },
    outdir: 'lib',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'part-[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [chooseFiles],
    external: ['source-map'],
  });
}

/**
 * Files to take instead of those that a package offers to Node: Handlebars' hooks itself into `require`; that
 * of yaml calls `require`, which modules do not have; those of vfile would let the library touch the process.
 */
const FILES = {
  handlebars: 'handlebars/dist/cjs/handlebars.js',
  yaml: 'yaml/browser/index.js',
  '#minpath': 'vfile/lib/minpath.browser.js',
  '#minproc': 'vfile/lib/minproc.browser.js',
  '#minurl': 'vfile/lib/minurl.browser.js',
};

const chooseFiles = {
  name: 'choose-files',
  setup({ onResolve }) {
    onResolve({ filter: /^(handlebars|yaml|#min(path|proc|url))$/ }, ({ path }) => ({
      path: join(ROOT, 'node_modules', FILES[path]),
    }));
  },
};

/** The assets that decks need: fonts, reveal.js, themes. */
async function collectAssets() {
  const script = join(ROOT, 'scripts', 'assets.mjs');
  if (!existsSync(script)) return;
  const target = join(LIB, 'assets');
  mkdirSync(target, { recursive: true });
  await (await import(pathToFileURL(script).href)).collectAssets(target);
}

/** Declarations for those who use Lectern as a library. A type error is `npm run types`' to report, not ours. */
function declareTypes() {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) return Promise.resolve();
  const args = ['--project', join(ROOT, 'scripts', 'tsconfig.declarations.json')];
  const child = spawn(process.execPath, [tsc, ...args], { cwd: ROOT, stdio: 'ignore' });
  return new Promise(done => {
    child.on('close', done);
    child.on('error', done);
  });
}

/** Programs of earlier compilations: their names hold a hash, so they would pile up. */
function removeOld(outputs) {
  const current = new Set(outputs.map(path => relative('lib', path)));
  current.add('templates.js');
  for (const name of readdirSync(LIB)) {
    if (name.endsWith('.js') && !current.has(name)) rmSync(join(LIB, name));
  }
}

await compile(process.argv.includes('--force'));
