import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DeckJson } from '../model/deck-json.ts';
import { parseDeck } from './previous-deck.ts';
import { freshPrints } from './prints.ts';

/** What an index page says of a lecture. */
export interface LectureSummary {
  /** Its folder. */
  readonly name: string;
  readonly deck: DeckJson;
  /** Names of the files that were printed of it, as they are now: not older than the deck. */
  readonly prints: readonly string[];
}

/** The lectures in a folder that decks were written to, `week-2` before `week-10`. */
export function listLectures(outFolder: string): LectureSummary[] {
  return lectureLister(outFolder)();
}

/** Lists them again and again, and reads only decks that changed. */
export function lectureLister(outFolder: string): () => LectureSummary[] {
  const read = changedOnly(readDeck);
  return () =>
    namesIn(outFolder)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .flatMap(name => {
        const deck = read(join(outFolder, name, 'deck.json'));
        return deck ? [{ name, deck, prints: freshPrints(join(outFolder, name)) }] : [];
      });
}

/** What was read of a file, as long as it stays the same. */
function changedOnly<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, { readonly stamp: string; readonly value: T }>();
  return path => {
    const stats = statSync(path, { throwIfNoEntry: false });
    const stamp = `${stats?.ino} ${stats?.size} ${stats?.mtimeMs}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before.value;
    const value = read(path);
    known.set(path, { stamp, value });
    return value;
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => !name.startsWith('.'));
  } catch {
    return [];
  }
}

function readDeck(path: string): DeckJson | undefined {
  try {
    return parseDeck(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
