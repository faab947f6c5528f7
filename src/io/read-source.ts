import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { fileNotFound, fileTooLarge, folderForFile, notAFile } from '../message/disk.ts';
import type { SourceFile } from '../model/outline.ts';
import { codeOf, Failure, failureOf } from './failure.ts';
import { outlinesIn } from './find-outlines.ts';
import { nearPaths } from './near-paths.ts';
import { displayPath } from './paths.ts';

/** Far more than any outline: a whole book of plain text is 1 MB. */
export const LARGEST_OUTLINE = 50_000_000;

/** Reads an outline; `shown` is how messages name it. Throws a Failure with what stands in the way. */
export function readSource(path: string, shown: string = path, limit: number = LARGEST_OUTLINE): SourceFile {
  try {
    return { path: shown, contents: readBounded(path, shown, limit) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
      throw new Failure(fileNotFound(shown, nearPaths(path)), error);
    throw failureOf(error, shown, 'read');
  }
}

/** Reads standard input to its end. */
export function readStandardInput(limit: number = LARGEST_OUTLINE): SourceFile {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for (let piece = nextPiece(); piece.length > 0; piece = nextPiece()) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > limit) throw new Failure(fileTooLarge('-', bytes, limit));
  }
  return { path: '-', contents: Buffer.concat(pieces) };
}

function readBounded(path: string, shown: string, limit: number): Uint8Array {
  // Not blocking, so that opening a named pipe returns and can be refused.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new Failure(folderForFile(shown, someOutlinesIn(path)));
    if (!stats.isFile()) throw new Failure(notAFile(shown, kindOf(stats)));
    if (stats.size > limit) throw new Failure(fileTooLarge(shown, stats.size, limit));
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function someOutlinesIn(folder: string): string[] {
  return outlinesIn(folder)
    .slice(0, 3)
    .map(path => displayPath(path));
}

function kindOf(stats: Stats): string {
  return stats.isFIFO() || stats.isSocket() ? 'pipe' : 'device';
}

const STANDARD_INPUT = 0;
const WAIT = new Int32Array(new SharedArrayBuffer(4));

function nextPiece(): Buffer {
  const piece = Buffer.allocUnsafe(1 << 16);
  for (;;) {
    try {
      return piece.subarray(0, readSync(STANDARD_INPUT, piece));
    } catch (error) {
      if (codeOf(error) === 'EOF') return Buffer.alloc(0);
      if (codeOf(error) !== 'EAGAIN') throw failureOf(error, '-', 'read');
      // A terminal or pipe that has nothing yet: look again in 10 ms.
      Atomics.wait(WAIT, 0, 0, 10);
    }
  }
}
