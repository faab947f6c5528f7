import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foreignFile } from '../message/disk.ts';
import type { Artifact } from '../model/artifact.ts';
import { Failure, failureOf } from './failure.ts';
import { removeQuietly } from './leftovers.ts';
import { makeFolder } from './make-folder.ts';
import { displayPath } from './paths.ts';

/** In a lecture's folder: the printed files that Lectern made. A new deck leaves them where they are. */
const PRINTS = '.lectern-prints';

/**
 * Writes what was printed of a lecture into its folder, each file whole or not at all, beside the deck where there is
 * one. Returns the paths. Throws a Failure, also where a file of that name is not ours.
 */
export function writePrints(outFolder: string, name: string, artifacts: readonly Artifact[]): string[] {
  const folder = join(outFolder, name);
  try {
    makeFolder(outFolder);
    mkdirSync(folder, { recursive: true });
    const ours = new Set(readPrints(folder));
    for (const { path, contents } of artifacts) {
      const target = join(folder, path);
      if (!ours.has(path) && exists(target)) throw new Failure(foreignFile(displayPath(target)));
      mkdirSync(dirname(target), { recursive: true });
      writeWhole(target, contents);
      ours.add(path);
    }
    writeWhole(join(folder, PRINTS), `${[...ours].sort().join('\n')}\n`);
    return artifacts.map(({ path }) => join(folder, path));
  } catch (error) {
    throw failureOf(error, displayPath(folder), 'write');
  }
}

/** The printed files in a lecture's folder, by their names in it. */
export function readPrints(folder: string): string[] {
  try {
    return readFileSync(join(folder, PRINTS), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function writeWhole(target: string, contents: string | Uint8Array): void {
  const temporary = `${target}.${process.pid}.part`;
  try {
    writeFileSync(temporary, contents);
    renameSync(temporary, target);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}
