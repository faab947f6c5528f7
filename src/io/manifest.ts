import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../model/artifact.ts';

/** In every lecture's folder: the files that Lectern made, so that others beside them are never lost. */
export const MANIFEST = '.lectern-files';

export function writeManifest(folder: string, artifacts: readonly Artifact[]): void {
  const paths = artifacts.map(artifact => artifact.path).sort();
  writeFileSync(join(folder, MANIFEST), `${paths.join('\n')}\n`);
}

/** The files that Lectern made in a folder, the manifest among them; empty where there is none. */
export function readManifest(folder: string): ReadonlySet<string> {
  try {
    return new Set([MANIFEST, ...readFileSync(join(folder, MANIFEST), 'utf8').split('\n').filter(Boolean)]);
  } catch {
    return new Set();
  }
}
