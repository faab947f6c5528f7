import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foreignFile } from '../message/disk.ts';
import type { Artifact } from '../model/artifact.ts';
import { Failure, failureOf } from './failure.ts';
import { carryForeignFiles, foreignFilesOf } from './foreign-files.ts';
import { removeQuietly, sweepLeftovers, temporaryName } from './leftovers.ts';
import { makeFolder } from './make-folder.ts';
import { writeManifest } from './manifest.ts';
import { displayPath } from './paths.ts';
import { swapFolders } from './swap-folders.ts';
import { tellPrints } from './tell-prints.ts';
import { writeArtifact } from './write-artifact.ts';

/**
 * Writes a lecture's folder whole or not at all: into a temporary sibling, which then takes its place. A
 * lecture that was there stays as it was when anything fails; files that Lectern did not make are kept.
 * Returns the folder. Throws a Failure.
 */
export function writeLecture(outFolder: string, name: string, artifacts: readonly Artifact[]): string {
  const target = join(outFolder, name);
  const temporary = join(outFolder, temporaryName(name));
  try {
    makeFolder(outFolder);
    sweepLeftovers(outFolder);
    refuseAllButFolder(target);
    const foreign = foreignFilesOf(target);
    refuseForeign(target, foreign, artifacts);
    fill(temporary, target, artifacts);
    carryForeignFiles(foreign, target, temporary);
    tellPrints(temporary, name);
    swapFolders(temporary, target);
    return target;
  } catch (error) {
    removeQuietly(temporary);
    throw failureOf(error, displayPath(target), 'write');
  }
}

function refuseAllButFolder(target: string): void {
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new Failure(foreignFile(displayPath(target)));
}

function refuseForeign(target: string, foreign: readonly string[], artifacts: readonly Artifact[]): void {
  const ours = new Set(artifacts.map(artifact => artifact.path));
  const clash = foreign.find(path => ours.has(path));
  if (clash !== undefined) throw new Failure(foreignFile(displayPath(join(target, clash))));
}

function fill(temporary: string, previous: string, artifacts: readonly Artifact[]): void {
  mkdirSync(temporary);
  const folders = new Set(artifacts.map(artifact => dirname(artifact.path)).filter(folder => folder !== '.'));
  for (const folder of folders) mkdirSync(join(temporary, folder), { recursive: true });
  for (const artifact of artifacts) writeArtifact(temporary, previous, artifact);
  writeManifest(temporary, artifacts);
}
