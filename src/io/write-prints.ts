import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foreignFile } from '../message/disk.ts';
import type { Artifact } from '../model/artifact.ts';
import { Failure, failureOf } from './failure.ts';
import { makeFolder } from './make-folder.ts';
import { displayPath } from './paths.ts';
import { PRINTS, readPrints } from './prints.ts';
import { tellPrints } from './tell-prints.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes what was printed of a lecture into its folder, each file whole or not at all, beside the deck where there is
 * one, which is told of them. Returns the paths. Throws a Failure, also where a file of that name is not ours.
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
      replace(target, contents);
      ours.add(path);
    }
    writeWhole(join(folder, PRINTS), `${[...ours].sort().join('\n')}\n`);
    tellPrints(folder, name);
    return artifacts.map(({ path }) => join(folder, path));
  } catch (error) {
    throw failureOf(error, displayPath(folder), 'write');
  }
}

/** The message names the file, so that one knows which one to close. */
function replace(target: string, contents: Artifact['contents']): void {
  try {
    writeWhole(target, contents);
  } catch (error) {
    throw failureOf(error, displayPath(target), 'write');
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
