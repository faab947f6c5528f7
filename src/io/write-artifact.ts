import { linkSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../model/artifact.ts';
import { isInside } from './paths.ts';

/**
 * Writes one file of a lecture. One that is the same as before is linked, not written again: that is quick,
 * and programs that copy changed files see which ones did change.
 */
export function writeArtifact(folder: string, previous: string, artifact: Artifact): void {
  const path = join(folder, artifact.path);
  if (!isInside(path, folder)) throw new Error(`The artifact ${artifact.path} would leave its folder`);
  const bytes = typeof artifact.contents === 'string' ? Buffer.from(artifact.contents) : artifact.contents;
  if (!linkUnchanged(join(previous, artifact.path), path, bytes)) writeFileSync(path, bytes);
}

function linkUnchanged(from: string, to: string, bytes: Uint8Array): boolean {
  try {
    const stats = statSync(from, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size !== bytes.length || !readFileSync(from).equals(bytes)) return false;
    linkSync(from, to);
    return true;
  } catch {
    // File systems without links, such as those of memory sticks: write it again.
    return false;
  }
}
