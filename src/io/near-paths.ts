import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';

/** Up to three paths that are there and look like the one that is not, nearest first. */
export function nearPaths(path: string): string[] {
  const wanted = basename(path);
  const folder = dirname(path);
  return namesIn(folder)
    .map(name => ({ name, far: farness(name, wanted) }))
    .filter(entry => entry.far <= Math.max(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))
    .slice(0, 3)
    .map(entry => (folder === '.' ? entry.name : join(folder, entry.name)));
}

/** Edits between two names; another ending of the same name is near. */
function farness(name: string, wanted: string): number {
  const [a, b] = [name.toLowerCase(), wanted.toLowerCase()];
  const stems = stem(a) === stem(b) && stem(a) !== '' ? 1 : Number.POSITIVE_INFINITY;
  return Math.min(stems, distance(a, b));
}

function stem(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => !name.startsWith('.'));
  } catch {
    return [];
  }
}
