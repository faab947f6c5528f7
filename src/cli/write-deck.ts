import { join } from 'node:path';
import { displayPath } from '../io/paths.ts';
import type { Reporter } from '../io/reporter.ts';
import { writeLecture } from '../io/write-lecture.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Deck } from '../model/deck.ts';

/** A deck that was made, and where it goes. */
export interface DeckWriting {
  readonly deck: Deck;
  readonly artifacts: readonly Artifact[];
  readonly name: string;
  /** Columns for the name, so that several lectures stand in line. */
  readonly nameWidth: number;
  /** The folder that lectures go to, absolute. */
  readonly out: string;
  readonly reporter: Reporter;
  /** Seconds since the work on it began. */
  readonly seconds: () => number;
  /** How it differs from the deck that it replaces. */
  readonly changes?: string | undefined;
}

/** Writes a lecture and says so. Throws a Failure where it can't be written. */
export function writeDeck({ deck, artifacts, name, nameWidth, out, ...telling }: DeckWriting): void {
  const folder = writeLecture(out, name, artifacts);
  telling.reporter.lecture({
    changes: telling.changes,
    name,
    nameWidth,
    slides: deck.sections.reduce((sum, section) => sum + section.slides.length, 0),
    sections: deck.sections.filter(section => section.title).length,
    path: displayPath(join(folder, 'index.html')),
    seconds: telling.seconds(),
  });
}
