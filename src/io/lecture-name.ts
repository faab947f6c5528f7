import { basename, dirname, extname } from 'node:path';

/**
 * The name of a lecture's folder in `dist/`, made from its file's name so that every file system and every
 * address can hold it: `Week 3: Peace.txt` → `Week-3-Peace`.
 */
export function lectureName(path: string): string {
  if (path === '-') return 'lecture';
  const file = basename(path);
  return safeName(file.slice(0, file.length - extname(file).length));
}

/** Names for several outlines at once, so that no two are equal on any file system. */
export function lectureNames(paths: readonly string[]): string[] {
  const choices = paths.map(namesFor);
  const depths = paths.map(() => 0);
  for (;;) {
    const names = choices.map((names, at) => names[Math.min(depths[at] ?? 0, names.length - 1)] ?? '');
    const clashing = clashes(names);
    const movable = [...clashing].filter(at => (depths[at] ?? 0) < (choices[at]?.length ?? 1) - 1);
    if (movable.length === 0) return numbered(names, clashing);
    for (const at of movable) depths[at] = (depths[at] ?? 0) + 1;
  }
}

/** What a lecture may be called, shortest first: `talk`, `talk-md`, `week-1-talk-md`. */
function namesFor(path: string): string[] {
  const name = lectureName(path);
  const ending = extname(path).slice(1).toLowerCase();
  const long = ending ? `${name}-${ending}` : name;
  const folder = safeName(basename(dirname(path)));
  return [name, long, `${folder}-${long}`];
}

function clashes(names: readonly string[]): Set<number> {
  const first = new Map<string, number>();
  const found = new Set<number>();
  names.forEach((name, at) => {
    const key = name.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, at);
    else found.add(other).add(at);
  });
  return found;
}

function numbered(names: readonly string[], clashing: ReadonlySet<number>): string[] {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    if (!clashing.has(at)) return name;
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** Characters; file systems take 255 bytes, and a character is up to four. */
const LONGEST = 60;
const UNSAFE = /[\s<>:"/\\|?*#%\p{Cc}]+/gu;
const EDGES = /^[-.]+|[-.]+$/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

function safeName(name: string): string {
  const safe = [...name.normalize('NFC').replace(UNSAFE, '-')].slice(0, LONGEST).join('').replace(EDGES, '');
  if (safe === '') return 'lecture';
  return RESERVED.test(safe) ? `${safe}-lecture` : safe;
}
