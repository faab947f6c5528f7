import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { isInside } from './paths.ts';

/** Far more than a picture or a short film on a slide. */
const LARGEST_INCLUDE = 200_000_000;

/**
 * Reads files beside an outline by the paths that it names, as written in an address (`my%20map.png`) or as
 * they are. Nothing outside the outline's folder can be reached, neither by `..` nor by a link.
 */
export function includedFiles(folder: string): (path: string) => Uint8Array | undefined {
  return path => readInside(folder, path) ?? readInside(folder, decoded(path));
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
