import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** In a lecture's folder: the printed files that Lectern made. A new deck leaves them where they are. */
export const PRINTS = '.lectern-prints';

/** The printed files in a lecture's folder, by their names in it. */
export function readPrints(folder: string): string[] {
  try {
    return readFileSync(join(folder, PRINTS), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * Those that show the lecture as it is now: a deck that has not changed keeps its time, so what is older than it shows
 * other slides.
 */
export function freshPrints(folder: string): string[] {
  const made = changedAt(join(folder, 'deck.json'));
  return readPrints(folder).filter(name => changedAt(join(folder, name)) >= made);
}

/** In milliseconds; -1 where there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
