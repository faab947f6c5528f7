import { existsSync } from 'node:fs';
import { Failure } from '../io/failure.ts';
import { type FoundOutline, findOutlines } from '../io/find-outlines.ts';
import { noContentFolder } from '../message/usage.ts';

const DEFAULT_FOLDER = 'content';

/** The outlines that a command line names, or else those of `content/`. Throws a Failure where there are none. */
export function outlinesFor(command: string, paths: readonly string[]): FoundOutline[] {
  if (paths.length > 0) return findOutlines(paths);
  if (!existsSync(DEFAULT_FOLDER)) throw new Failure(noContentFolder(command));
  return findOutlines([DEFAULT_FOLDER]);
}
