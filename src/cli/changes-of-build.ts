import { countChanges } from '../compare/count-changes.ts';
import { type PreviousDeck, parseDeck } from '../io/previous-deck.ts';
import { summaryOfChanges } from '../message/changing.ts';
import type { Artifact } from '../model/artifact.ts';

/**
 * How a lecture that is about to be written differs from the one that lies there, for its line; undefined for the
 * first one of its name. To be asked before it is replaced.
 */
export function changesOfBuild(
  previous: PreviousDeck | undefined,
  artifacts: readonly Artifact[],
): string | undefined {
  const contents = artifacts.find(({ path }) => path === 'deck.json')?.contents;
  if (!previous || typeof contents !== 'string') return undefined;
  const isSame = previous.text === contents;
  const before = previous.deck();
  const after = isSame ? before : parseDeck(contents);
  if (!before || !after) return undefined;
  const counts = isSame ? unchanged(after.slides.length) : countChanges(before, after);
  return counts && summaryOfChanges(counts);
}

function unchanged(slides: number) {
  return { slides, asBefore: slides, changed: [], moved: [], added: [], removed: [] };
}
