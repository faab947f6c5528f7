import { existsSync } from 'node:fs';
import { Failure } from '../io/failure.ts';
import { type FoundOutline, findOutlines } from '../io/find-outlines.ts';
import { lectureName } from '../io/lecture-name.ts';
import { noContentFolder } from '../message/usage.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** The outlines that become one lecture, mostly one. */
export interface FoundLecture {
  /** Of its folder in `dist/`. */
  readonly name: string;
  readonly outlines: readonly FoundOutline[];
}

/** Makes one lecture of all outlines: for all commands that take several. */
export const asOneOption: OptionSpec = {
  name: 'as-one',
  help: 'All outlines as one lecture, in the order in which they are named',
};

/**
 * The lectures that a command line asks for: one for each outline, or one of all of them, named after the first. Throws
 * a Failure where there are no outlines.
 */
export function lecturesFor(command: string, { paths, switches }: Arguments): FoundLecture[] {
  const found = outlinesFor(command, paths);
  const [first] = found;
  if (first && switches.has(asOneOption.name)) return [{ name: lectureName(first.path), outlines: found }];
  return found.map(outline => ({ name: outline.name, outlines: [outline] }));
}

/** The outlines that a command line names, or else those of `content/`. */
function outlinesFor(command: string, paths: readonly string[]): FoundOutline[] {
  if (paths.length > 0) return findOutlines(paths);
  if (!existsSync(DEFAULT_FOLDER)) throw new Failure(noContentFolder(command));
  return findOutlines([DEFAULT_FOLDER]);
}

const DEFAULT_FOLDER = 'content';
