import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path as an author would name it: relative to where they are, unless that leads far away. */
export function displayPath(path: string, from: string = process.cwd()): string {
  if (path === '-') return path;
  const short = relative(from, resolve(from, path));
  const shown = short === '' ? '.' : short.startsWith(`..${sep}..`) || isAbsolute(short) ? path : short;
  return shown.split(sep).join('/');
}

/** True when `path` is `folder` or stands below it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Where the running program's own files stand: `lib/` when compiled, `src/io/` when not. */
export const PROGRAM_FOLDER = dirname(fileURLToPath(import.meta.url));

/** The folder of the package, where `templates/` and `lib/assets/` are. */
export function packageFolder(start: string = PROGRAM_FOLDER): string {
  if (existsSync(join(start, 'package.json'))) return start;
  const parent = dirname(start);
  if (parent === start) throw new Error('Lectern cannot find its own package.json');
  return packageFolder(parent);
}
