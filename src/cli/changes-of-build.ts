import { countChanges } from '../compare/count-changes.ts';
import { parseDeck, readPreviousDeck } from '../io/previous-deck.ts';
import { summaryOfChanges } from '../message/changing.ts';
import type { Artifact } from '../model/artifact.ts';

/**
 * How a lecture that is about to be written differs from the one that lies there, for its line; undefined for the
 * first one of its name. To be asked before it is replaced.
 */
export function changesOfBuild(
  outFolder: string,
  name: string,
  artifacts: readonly Artifact[],
): string | undefined {
  const text = readPreviousDeck(outFolder, name);
  const contents = artifacts.find(({ path }) => path === 'deck.json')?.contents;
  if (text === undefined || typeof contents !== 'string') return undefined;
  const after = parseDeck(contents);
  const before = text === contents ? after : parseDeck(text);
  if (!before || !after) return undefined;
  const counts = text === contents ? unchanged(after.slides.length) : countChanges(before, after);
  return counts && summaryOfChanges(counts);
}

function unchanged(slides: number) {
  return { slides, asBefore: slides, changed: [], moved: [], added: [], removed: [] };
}
