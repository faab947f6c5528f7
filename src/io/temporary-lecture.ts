import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Artifact } from '../model/artifact.ts';
import { beforeTheEnd } from './before-the-end.ts';
import { failureOf } from './failure.ts';
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.ts';

/** Writes a lecture to a folder that is there only as long as the work takes; `url` is that of its page. */
export async function withTemporaryLecture<T>(
  artifacts: readonly Artifact[],
  work: (url: string) => Promise<T>,
): Promise<T> {
  const folder = makeTemporaryFolder('deck');
  const remove = () => removeTemporaryFolder(folder);
  const forget = beforeTheEnd(remove);
  try {
    for (const artifact of artifacts) write(folder, artifact);
    return await work(pathToFileURL(join(folder, 'index.html')).href);
  } catch (error) {
    throw failureOf(error, folder, 'write');
  } finally {
    forget();
    remove();
  }
}

function write(folder: string, { path, contents }: Artifact): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, contents);
}
