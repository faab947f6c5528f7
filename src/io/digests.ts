import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Names contents, so that others have another name. */
export function digestOf(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('base64url');
}

/** The same for what a path leads to: a file, the names in a folder, or nothing. Never throws. */
export function digestOfPath(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return ABSENT;
    if (stats.isDirectory()) return digestOf(namesIn(path));
    // Long films: who changes one changes its size or its time.
    if (stats.size > LARGE) return `${stats.size} ${stats.mtimeMs} ${stats.ino}`;
    return stats.isFile() ? digestOf(readFileSync(path)) : NOT_READ;
  } catch {
    return NOT_READ;
  }
}

const ABSENT = 'absent';
const NOT_READ = 'not read';
/** Bytes. */
const LARGE = 50_000_000;

function namesIn(folder: string): string {
  return readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .sort()
    .join('/');
}
