import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../model/message.ts';
import { cacheFolder } from './cache-folder.ts';
import { digestOf } from './digests.ts';
import { packageFolder } from './paths.ts';
import { version } from './version.ts';
import { writeWhole } from './write-whole.ts';

/** What a lecture was built of, and what came of it: digests by paths, no word of the lecture but its messages. */
export interface BuildRecord {
  readonly inputs: ReadonlyArray<readonly [path: string, digest: string]>;
  /** Paths in the lecture's folder. */
  readonly outputs: ReadonlyArray<readonly [path: string, digest: string]>;
  readonly slides: number;
  readonly messages: readonly Message[];
}

/** Where they lie; one file a lecture. */
export function recordsFolder(): string {
  return join(cacheFolder(), 'builds');
}

/** The record of what `key` names; undefined where there is none that this version wrote for this user. */
export function readRecord(key: string): BuildRecord | undefined {
  const path = pathFor(key);
  try {
    if (!isOurs(recordsFolder()) || !isOurs(path)) return undefined;
    const { made, record } = JSON.parse(readFileSync(path, 'utf8')) as { made: unknown; record: unknown };
    return made === maker() && isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a record where it can be kept; where not, the next build builds. */
export function writeRecord(key: string, record: BuildRecord): void {
  try {
    mkdirSync(recordsFolder(), { recursive: true, mode: 0o700 });
    if (!isOurs(recordsFolder())) return;
    sweepRecords();
    writeWhole(pathFor(key), JSON.stringify({ made: maker(), record }));
  } catch {
    // No home, no room, no right to write: it is a cache.
  }
}

/** How much room they take, in bytes, and how many they are. */
export function sizeOfRecords(): { readonly bytes: number; readonly count: number } {
  const paths = pathsOf();
  return { count: paths.length, bytes: paths.reduce((sum, path) => sum + (sizeOf(path) ?? 0), 0) };
}

/** So many lectures nobody has; each takes some kilobytes. */
const MOST = 400;

function sweepRecords(): void {
  const paths = pathsOf();
  if (paths.length < MOST) return;
  const byAge = paths.map(path => ({ path, time: timeOf(path) })).sort((a, b) => a.time - b.time);
  for (const { path } of byAge.slice(0, MOST / 2)) rmSync(path, { force: true });
}

function pathsOf(): string[] {
  try {
    return readdirSync(recordsFolder()).map(name => join(recordsFolder(), name));
  } catch {
    return [];
  }
}

function pathFor(key: string): string {
  return join(recordsFolder(), `${digestOf(key)}.json`);
}

/** No link, and nothing that another user owns or may write to. */
function isOurs(path: string): boolean {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return false;
  return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
}

/** This version of Lectern, as it was compiled. */
function maker(): string {
  return `${version()} ${compiledAt()} ${process.versions.node}`;
}

function compiledAt(): string {
  try {
    return readFileSync(join(packageFolder(), 'lib', '.compiled'), 'utf8').trim();
  } catch {
    return '';
  }
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isRecord(value: unknown): value is BuildRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { inputs, outputs, slides, messages } = value as Record<string, unknown>;
  return [inputs, outputs].every(arePairs) && typeof slides === 'number' && Array.isArray(messages);
}

function arePairs(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      pair => Array.isArray(pair) && pair.length === 2 && pair.every(one => typeof one === 'string'),
    )
  );
}
