import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names the state of files and folders, so that another state has another name; also of what is not there. */
export function stampOf(paths: Iterable<string>): string {
  return [...paths].map(path => `${path}\0${stateOf(path)}`).join('\n');
}

/** Bytes; undefined for what is no file, not there, or not to be looked at. */
export function sizeOf(path: string): number | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
}

/** A folder and all that is in it, or the path alone where there is no folder. */
export function treeOf(path: string): string[] {
  const below = entriesOf(path).map(entry => ({ entry, full: join(path, entry.name) }));
  return [path, ...below.flatMap(({ entry, full }) => (entry.isDirectory() ? treeOf(full) : [full]))];
}

function stateOf(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return '';
    const names = () => entriesOf(path).map(({ name }) => name);
    return stats.isDirectory() ? names().join('/') : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
  } catch {
    return '';
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
