import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../model/outline.ts';
import { displayPath, isInside } from './paths.ts';
import { readSource } from './read-source.ts';

/**
 * The `lectern.yaml` that holds for an outline: beside it, or else in the nearest folder above it, not
 * further up than where the author is. Undefined when there is none.
 */
export function readCourseFile(folder: string, upTo: string = process.cwd()): SourceFile | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = NAMES.map(name => join(at, name)).find(candidate => existsSync(candidate));
    if (path) return readSource(path, displayPath(path), LARGEST_COURSE_FILE);
    if (at === upTo || !isInside(at, upTo) || dirname(at) === at) return undefined;
  }
}

const NAMES = ['lectern.yaml', 'lectern.yml'];
const LARGEST_COURSE_FILE = 1_000_000;
