import { Failure } from '../io/failure.ts';
import type { PreviousDeck } from '../io/previous-deck.ts';
import { isAsRead, type SidecarFile, writeSidecarFile } from '../io/sidecar-file.ts';
import type { KeepOptions } from '../keep/compose-kept.ts';
import { type Memory, memoryOf } from '../keep/memory.ts';
import { sidecarNotWritten } from '../message/sidecar.ts';
import type { Message } from '../model/message.ts';
import type { OpenedOutlines } from './open-outlines.ts';

/** What stands beside an outline, for all that only look at it. */
export function besideOf({ sidecar }: Pick<OpenedOutlines, 'sidecar'>): Pick<KeepOptions, 'sidecar'> {
  return sidecar ? { sidecar: sidecar.source } : {};
}

/** The slides of the deck that was written last, so that a build knows them again; none of another lecture of the name. */
export function knownSlides(
  previous: PreviousDeck | undefined,
  { sources, sidecar }: Pick<OpenedOutlines, 'sources' | 'sidecar'>,
): Memory {
  const deck = sidecar && previous?.deck();
  return deck && fileName(deck.source) === fileName(sources[0]?.path ?? '') ? memoryOf(deck) : [];
}

function fileName(path: string): string {
  return path.split(SEPARATOR).at(-1) ?? path;
}

const SEPARATOR = /[/\\]/;

/**
 * Writes what has to be remembered, unless its author changed the file in the meantime: then the next build does. What
 * stands in the way is said; the lecture is made all the same.
 */
export function writeBeside(file: SidecarFile | undefined, text: string | undefined): readonly Message[] {
  if (!file || text === undefined || !isAsRead(file)) return [];
  try {
    writeSidecarFile(file.path, text);
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [sidecarNotWritten(file.source.path, error.report.text)];
  }
}
