import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { ReadOptions } from '../model/outline.ts';
import { nearPaths } from './near-paths.ts';
import { displayPath, isInside } from './paths.ts';

/** Far more than a picture or a short film on a slide. */
const LARGEST_INCLUDE = 200_000_000;

/** The folders of the outlines of a lecture. */
export interface OutlineFolders {
  /** Of the first or only outline; without it, no file beside it can be read. */
  readonly base?: string;
  /** Of the further ones, by their paths as messages name them. */
  readonly folders?: ReadonlyMap<string, string>;
}

/** Reads files beside outlines, and finds names like one that is not there; nothing outside their folders. */
export function filesBeside({
  base,
  folders,
}: OutlineFolders): Required<Pick<ReadOptions, 'include' | 'near'>> {
  const folderOf = (beside: string | undefined) => (beside === undefined ? base : folders?.get(beside));
  return {
    include: (path, beside) => {
      const folder = folderOf(beside);
      return folder === undefined ? undefined : includedFiles(folder)(path);
    },
    near: (path, beside) => {
      const folder = folderOf(beside);
      return folder === undefined ? [] : nearIncludes(folder, path);
    },
  };
}

/**
 * Reads files beside an outline by the paths that it names, as written in an address (`my%20map.png`) or as
 * they are. Nothing outside the outline's folder can be reached, neither by `..` nor by a link.
 */
export function includedFiles(folder: string): (path: string) => Uint8Array | undefined {
  return path => readInside(folder, path) ?? readInside(folder, decoded(path));
}

function nearIncludes(folder: string, path: string): string[] {
  const full = resolve(folder, path.replaceAll('\0', ''));
  const home = resolve(folder);
  if (full === home || !isInside(full, home)) return [];
  return nearPaths(full).map(near => displayPath(near, home));
}

function readInside(folder: string, path: string): Uint8Array | undefined {
  if (path === '' || isAbsolute(path) || path.includes('\0')) return undefined;
  try {
    const real = realpathSync(resolve(folder, path));
    if (!isInside(real, realpathSync(folder))) return undefined;
    const stats = statSync(real);
    return stats.isFile() && stats.size <= LARGEST_INCLUDE ? readFileSync(real) : undefined;
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replace(QUERY, ''));
  } catch {
    return '';
  }
}

const QUERY = /[?#].*$/;
