import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../model/outline.ts';
import { packageFolder } from './paths.ts';

/** The lecture that shows what themes look like. */
export function sampleLecture(): SourceFile {
  const path = join(packageFolder(), 'templates', 'themes', 'sample.md');
  return { path: 'sample.md', contents: readFileSync(path) };
}
