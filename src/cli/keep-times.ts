import { readPreviousDeck } from '../io/previous-deck.ts';
import type { Reporter } from '../io/reporter.ts';
import { readSidecarFile, writeSidecarFile } from '../io/sidecar-file.ts';
import { textsOf } from '../io/source-texts.ts';
import {
  keptTimes,
  nothingRehearsed,
  type RehearsedSlide,
  tableOfTimes,
  timesNotKept,
} from '../message/pacing.ts';
import type { DeckJson } from '../model/deck-json.ts';
import { decodeText } from '../read/decode.ts';
import { editSidecar } from '../read/sidecar/edit-sidecar.ts';
import { readSidecar } from '../read/sidecar/read-sidecar.ts';
import { writtenTime } from '../read/sidecar/read-time.ts';
import type { Rehearsal } from '../serve/rehearsal.ts';
import { reportFailure } from './failures.ts';
import type { FoundLecture } from './outlines-for.ts';

/** Prints the times of a rehearsal, and keeps them beside the outlines; false where that was not possible. */
export function keepTimes(
  lectures: readonly FoundLecture[],
  rehearsal: Rehearsal,
  { out, reporter }: { readonly out: string; readonly reporter: Reporter },
): boolean {
  const rehearsed = lectures.filter(({ name }) => rehearsal.timesOf(name).size > 0);
  if (rehearsed.length === 0) reporter.messages([nothingRehearsed()], textsOf([]));
  const kept = rehearsed.map(lecture => {
    const times = rehearsal.timesOf(lecture.name);
    const deck = readPreviousDeck(out, lecture.name)?.deck();
    if (deck) reporter.print(tableOfTimes(deck.title, slidesIn(deck, times)));
    return keepBeside(lecture, timesToKeep(times, deck), reporter);
  });
  return !kept.includes(false);
}

function slidesIn({ slides }: DeckJson, times: ReadonlyMap<string, number>): RehearsedSlide[] {
  return slides.flatMap(({ id, number, title, timing }) => {
    const seconds = times.get(id);
    return seconds === undefined ? [] : [{ number, title, seconds, planned: timing?.seconds }];
  });
}

/** Slides may have been renamed while they were rehearsed. */
function timesToKeep(times: ReadonlyMap<string, number>, deck: DeckJson | undefined): Map<string, string> {
  const ids = deck && new Set(deck.slides.map(({ id }) => id));
  return new Map([...times].flatMap(([id, time]) => (!ids || ids.has(id) ? [[id, writtenTime(time)]] : [])));
}

function keepBeside({ outlines }: FoundLecture, rehearsed: Map<string, string>, reporter: Reporter): boolean {
  const [first] = outlines;
  const file = first && readSidecarFile(first.path);
  if (!file) return false;
  const { text } = decodeText(file.source);
  if (readSidecar(file.source).sidecar.broken) {
    reporter.messages([timesNotKept(file.source.path)], textsOf([file.source]));
    return false;
  }
  try {
    writeSidecarFile(file.path, editSidecar(text, { rehearsed }));
    reporter.print(keptTimes(file.source.path));
    return true;
  } catch (error) {
    reportFailure(error, reporter);
    return false;
  }
}
