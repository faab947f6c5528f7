import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from './manifest.ts';

/** Files in a lecture's folder that Lectern did not make, for example the author's annotated copy; paths in it. */
export function foreignFilesOf(folder: string): string[] {
  const ours = readManifest(folder);
  return filesBelow(folder).filter(path => !ours.has(path) && !NOT_WORTH_KEEPING.has(path));
}

/** Brings foreign files over from the old folder to the new one; the old folder stays as it is. */
export function carryForeignFiles(paths: readonly string[], from: string, to: string): void {
  for (const path of paths) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    carry(join(from, path), target);
  }
}

/** What file managers leave behind. */
const NOT_WORTH_KEEPING = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function carry(from: string, to: string): void {
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    const { atime, mtime } = lstatSync(from);
    utimesSync(to, atime, mtime);
  }
}

function filesBelow(folder: string, prefix = ''): string[] {
  const entries = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { withFileTypes: true })
    : [];
  return entries.flatMap(entry =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)
      : `${prefix}${entry.name}`,
  );
}
