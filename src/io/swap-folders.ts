import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './failure.ts';
import { asideName, removeQuietly } from './leftovers.ts';

/** Puts a finished folder in the place of another; if that fails, the old one is back where it was. */
export function swapFolders(finished: string, target: string): void {
  const aside = join(dirname(target), asideName(basename(target)));
  const replaces = existsSync(target);
  rmSync(aside, { recursive: true, force: true });
  if (replaces) renamePatiently(target, aside);
  try {
    renamePatiently(finished, target);
  } catch (error) {
    if (replaces) renameSync(aside, target);
    throw error;
  }
  // The new lecture is there: what cannot be removed now, the next build removes.
  if (replaces) removeQuietly(aside);
}

const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY']);
const WAITS = process.platform === 'win32' ? [20, 50, 100, 200, 400, 800] : [];

/** On Windows a virus scanner or an indexer may hold a folder for a moment. */
function renamePatiently(from: string, to: string): void {
  for (const wait of WAITS) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!IN_USE.has(codeOf(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  renameSync(from, to);
}
