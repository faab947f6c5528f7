import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileNotFound, noOutlines } from '../message/disk.ts';
import { codeOf, Failure, failureOf } from './failure.ts';
import { lectureNames } from './lecture-name.ts';
import { nearPaths } from './near-paths.ts';
import { displayPath } from './paths.ts';

/** An outline that waits to be built. */
export interface FoundOutline {
  /** Absolute, or `-` for standard input. */
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
  /** Of its folder in `dist/`; no two outlines found together share one. */
  readonly name: string;
}

/** The outlines that files, folders and `-` stand for, in order. Throws a Failure for a path that is none. */
export function findOutlines(paths: readonly string[]): FoundOutline[] {
  const files = [...new Set(paths.flatMap(path => outlinesAt(path)))];
  const twins = [...new Set(files.flatMap(twinsOf))].filter(twin => !files.includes(twin));
  const names = lectureNames([...files, ...twins]);
  return files.map((path, at) => ({ path, shown: displayPath(path), name: names[at] ?? 'lecture' }));
}

const OUTLINE_ENDINGS = new Set(['.txt', '.text', '.md', '.markdown', '.docx', '.odt', '.org', '.opml']);
/** Names that begin so are hidden, or locks of Word: `~$talk.docx`. */
const HIDDEN = /^(?:\.|~\$)/;
/** Files that stand in many folders and are no lecture. */
const NO_LECTURE =
  /^(readme|licen[cs]e|changelog|contributing|code_of_conduct|security|requirements)([.-]|$)/i;

function outlinesAt(path: string): string[] {
  if (path === '-') return ['-'];
  const full = resolve(path);
  if (!isFolder(full, displayPath(path))) return [full];
  const found = outlinesIn(full);
  if (found.length === 0)
    throw new Failure(noOutlines(displayPath(path), foldersWithOutlines(full).slice(0, 3)));
  return found;
}

function isFolder(full: string, shown: string): boolean {
  try {
    return statSync(full).isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
      throw new Failure(
        fileNotFound(
          shown,
          nearPaths(full).map(near => displayPath(near)),
        ),
        error,
      );
    throw failureOf(error, shown, 'read');
  }
}

/** The outlines of a folder, `week-2` before `week-10`. */
export function outlinesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter(entry => !entry.isDirectory() && isOutlineName(entry.name))
    .map(entry => entry.name)
    .sort(inNaturalOrder)
    .map(name => join(folder, name));
}

function isOutlineName(name: string): boolean {
  return OUTLINE_ENDINGS.has(extname(name).toLowerCase()) && !HIDDEN.test(name) && !NO_LECTURE.test(name);
}

function foldersWithOutlines(folder: string): string[] {
  return entriesOf(folder)
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(entry => join(folder, entry.name))
    .filter(path => namesIn(path).some(isOutlineName))
    .map(path => displayPath(path));
}

/** The outlines beside this one that are named like it, itself included: `talk.md` beside `talk.txt`. */
export function twinsOf(path: string): string[] {
  if (path === '-') return [];
  const folder = dirname(path);
  const stem = basename(path, extname(path)).toLowerCase();
  return namesIn(folder)
    .filter(name => isOutlineName(name) && basename(name, extname(name)).toLowerCase() === stem)
    .map(name => join(folder, name));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw failureOf(error, displayPath(folder), 'read');
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function inNaturalOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });
}
