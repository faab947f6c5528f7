import { join, resolve } from 'node:path';
import type { Built } from '../build.ts';
import { type BuildRecord, readRecord, writeRecord } from '../io/build-records.ts';
import { digestOf, digestOfPath } from '../io/digests.ts';
import { displayPath } from '../io/paths.ts';
import type { LoadedResources } from '../io/resources.ts';
import { textsOf } from '../io/source-texts.ts';
import { tellPrints } from '../io/tell-prints.ts';
import { summaryOfChanges } from '../message/changing.ts';
import type { Artifact } from '../model/artifact.ts';
import { slidesOf } from '../model/deck.ts';
import { PRINTS_SCRIPT } from '../model/prints.ts';
import type { LectureRequest } from './build-request.ts';
import { besideAndAround, recording } from './lecture-inputs.ts';
import { type OpenedOutlines, openOutlines } from './open-outlines.ts';
import type { FoundLecture } from './outlines-for.ts';

/** Remembers on disk what a lecture was built of, so that it need not be built again while nothing changed. */
export interface BuildMemory {
  /** Says what building would say, where that would write the very files that lie there; false where it has to be done. */
  readonly reportUnchanged: () => Promise<boolean>;
  /** The same resources, of which every file that is asked for is noted. */
  readonly watched: (resources: LoadedResources, opened: OpenedOutlines) => LoadedResources;
  /** What was built and written, with nothing more to be written. */
  readonly keep: (built: Built, artifacts: readonly Artifact[]) => void;
}

/** Of one outline that becomes a deck and nothing else; all else is built each time. */
export function buildMemory(lecture: FoundLecture, request: LectureRequest): BuildMemory | undefined {
  const [outline, another] = lecture.outlines;
  const isDeckAlone = request.to.length === 1 && request.to[0] === 'deck';
  if (!request.usesCache || !isDeckAlone || !outline || another || outline.path === '-') return undefined;
  const key = keyOf(lecture, request);
  const inputs = new Map<string, string>();
  const note = (path: string) => {
    if (!inputs.has(path)) inputs.set(path, digestOfPath(path));
  };
  let isKnown = true;
  return {
    reportUnchanged: async () => {
      const record = readRecord(key);
      if (record && isAsRecorded(record, folderOf(lecture, request))) {
        await report(record, lecture, request);
        return true;
      }
      // Before anything is read: what changes in between differs from what is noted.
      for (const path of [outline.path, ...besideAndAround(outline.path)]) note(path);
      return false;
    },
    watched: (resources, opened) => {
      const watched = recording(resources, opened, note);
      isKnown = opened.sources.every(({ documents }) => !documents?.size);
      const { near } = resources;
      // What is called alike is not noted.
      return near ? { ...watched, near: (...asked) => mark(near(...asked)) } : watched;
    },
    keep: ({ deck, messages }, artifacts) => {
      if (!isKnown) return;
      const outputs = artifacts.map(({ path, contents }) => [path, digestOf(contents)] as const);
      const kept = outputs.filter(([path]) => path !== PRINTS_SCRIPT);
      writeRecord(key, { inputs: [...inputs], outputs: kept, slides: slidesOf(deck).length, messages });
    },
  };

  function mark<T>(found: T): T {
    isKnown = false;
    return found;
  }
}

function folderOf({ name }: FoundLecture, { out }: LectureRequest): string {
  return join(resolve(out), name);
}

/** All that is asked on the command line, and where that is. */
function keyOf(lecture: FoundLecture, request: LectureRequest): string {
  const { singleFile, reading, to } = request;
  const paths = lecture.outlines.map(({ path, shown }) => [resolve(path), shown]);
  return JSON.stringify([process.cwd(), folderOf(lecture, request), paths, singleFile, reading, to]);
}

function isAsRecorded({ inputs, outputs }: BuildRecord, folder: string): boolean {
  return (
    inputs.every(([path, digest]) => digestOfPath(path) === digest) &&
    outputs.every(([path, digest]) => digestOfPath(join(folder, path)) === digest)
  );
}

/** As if it had been built: all slides are as before. */
async function report(
  { slides, messages }: BuildRecord,
  lecture: FoundLecture,
  request: LectureRequest,
): Promise<void> {
  const { reporter, nameWidth, watch, reading, out } = request;
  const folder = folderOf(lecture, request);
  tellPrints(folder, lecture.name);
  const counts = { slides, asBefore: slides, changed: [], moved: [], added: [], removed: [] };
  reporter.lecture({
    changes: summaryOfChanges(counts),
    name: lecture.name,
    nameWidth,
    slides,
    sections: 0,
    path: displayPath(join(resolve(out), lecture.name, 'index.html')),
    seconds: watch(),
  });
  if (messages.length === 0) return;
  const { shown } = await openOutlines(lecture.outlines, reading.from);
  reporter.messages(messages, textsOf(shown));
}
