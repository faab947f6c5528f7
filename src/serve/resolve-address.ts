import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../io/paths.ts';

/**
 * The file in `root` that an address path (`/peace/index.html`) stands for; a folder stands for its
 * index.html. Nothing outside `root` can be reached, nor hidden files. An address of a folder without its
 * last slash is told to be so, since relative links would break.
 */
export function resolveAddress(
  root: string,
  path: string,
): { file: string } | { redirect: string } | undefined {
  const segments = segmentsOf(path);
  if (!segments?.every(isPlain)) return undefined;
  try {
    const real = realpathSync(join(root, ...segments));
    if (!isInside(real, realpathSync(root))) return undefined;
    const stats = statSync(real);
    if (stats.isFile()) return path.endsWith('/') ? undefined : { file: real };
    if (!stats.isDirectory()) return undefined;
    if (!path.endsWith('/')) return { redirect: `/${segments.map(encodeURIComponent).join('/')}/` };
    return resolveAddress(root, `${path}index.html`);
  } catch {
    return undefined;
  }
}

function segmentsOf(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

const UNPLAIN = /[/\\\0:]|^\./;

function isPlain(segment: string): boolean {
  return !UNPLAIN.test(segment);
}
