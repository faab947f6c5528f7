import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { SourceFile } from '../model/outline.ts';
import { failureOf } from './failure.ts';
import { twinsOf } from './find-outlines.ts';
import { displayPath } from './paths.ts';
import { readSource } from './read-source.ts';
import { writeWhole } from './write-whole.ts';

/** The file beside an outline that says what belongs to single slides. */
export interface SidecarFile {
  /** Where it is written to; absolute. */
  readonly path: string;
  /** Where it was read, absent where there is none yet. */
  readonly readFrom?: string;
  /** As messages name it, without contents where there is none yet. */
  readonly source: SourceFile;
}

const ENDING = '.slides.yaml';
const LARGEST = 2_000_000;

/**
 * `week-3.slides.yaml` beside `week-3.txt`. Where several outlines have that stem, each can have its own,
 * `week-3.txt.slides.yaml`, and gets it as soon as something has to be written. Undefined for standard input. Throws a
 * Failure where the file is there and can't be read.
 */
export function readSidecarFile(outline: string): SidecarFile | undefined {
  if (outline === '-') return undefined;
  const [own, shared] = sidecarPaths(outline);
  const readFrom = [own, shared].find(path => existsSync(path));
  const path = readFrom === own || twinsOf(outline).length > 1 ? own : shared;
  if (readFrom === undefined) return { path, source: { path: displayPath(path), contents: '' } };
  return { path, readFrom, source: readSource(readFrom, displayPath(readFrom), LARGEST) };
}

/** Where the sidecar of an outline may be: its own first, then that for all outlines of its stem. */
export function sidecarPaths(outline: string): readonly [string, string] {
  const name = basename(outline);
  const stem = name.slice(0, name.length - extname(name).length);
  return [join(dirname(outline), `${name}${ENDING}`), join(dirname(outline), `${stem}${ENDING}`)];
}

/** Writes it whole or not at all; without any text it is removed. Throws a Failure. */
export function writeSidecarFile(path: string, text: string): void {
  try {
    if (text === '') rmSync(path, { force: true });
    else writeWhole(path, text);
  } catch (error) {
    throw failureOf(error, displayPath(path), 'write beside');
  }
}

/** Whether nobody has changed it since it was read. */
export function isAsRead({ path, readFrom, source }: SidecarFile): boolean {
  if (readFrom === undefined) return !existsSync(path);
  return existsSync(readFrom) && readFileSync(readFrom).equals(Buffer.from(source.contents));
}
