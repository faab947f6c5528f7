/**
 * Keeps V8's compilation of the program beside it: builds a lecture or two, so that what a build needs has
 * been compiled, and writes that down. V8 takes it only from the same version of itself, and compiles anew
 * otherwise.
 *
 *   node scripts/warm-up.mjs lib/program-HASH.js
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const LECTURES = join(dirname(fileURLToPath(import.meta.url)), 'warm-up');

await warmUp(process.argv[2]);

async function warmUp(file) {
  // As src/cli/start.ts does it: V8 takes the compilation for that very text only.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file });
  const { main } = script.runInThisContext()(createRequire(file), file);
  const out = mkdtempSync(join(tmpdir(), 'lectern-warm-up-'));
  try {
    await main(['build', LECTURES, '--out', out]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  const cache = file.replace(/\.js$/, '.cache');
  writeFileSync(`${cache}.new`, script.createCachedData());
  renameSync(`${cache}.new`, cache);
}
