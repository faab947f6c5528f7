import { resolve } from 'node:path';
import { buildInSteps, type WriterName } from '../build.ts';
import { secondsSinceStart, startWatch } from '../io/clock.ts';
import { readPreviousDeck } from '../io/previous-deck.ts';
import { textsOf } from '../io/source-texts.ts';
import { isError } from '../model/message.ts';
import type { SourceFile } from '../model/outline.ts';
import { buildMemory } from './build-memory.ts';
import type { BuildRequest, LectureRequest } from './build-request.ts';
import { reportFailure } from './failures.ts';
import { besideOf, knownSlides, writeBeside } from './keep-beside.ts';
import { openOutlines } from './open-outlines.ts';
import type { FoundLecture } from './outlines-for.ts';
import { writersFor } from './outputs.ts';
import { resourcesFor } from './resources-for.ts';
import { runSteps } from './run-steps.ts';
import { slideBrowser } from './slide-browser.ts';
import { writeOutputs } from './write-outputs.ts';

/** A lecture that was written. */
export interface BuiltLecture {
  readonly name: string;
}

/** Builds one lecture after the other and reports each; returns those that were written. */
export async function buildLectures(
  found: readonly FoundLecture[],
  request: BuildRequest,
): Promise<BuiltLecture[]> {
  const written: BuiltLecture[] = [];
  const nameWidth = Math.max(...found.map(({ name }) => name.length));
  const browser = slideBrowser();
  if (request.to.includes('pdf') || request.to.includes('png')) await browser.warmUp();
  for (const [at, lecture] of found.entries()) {
    const watch = at === 0 ? secondsSinceStart : startWatch();
    const position = found.length > 1 ? `${at + 1} of ${found.length}: ` : '';
    try {
      const done = await buildLecture(lecture, { ...request, browser, watch, nameWidth, position });
      if (done) written.push({ name: lecture.name });
    } catch (error) {
      reportFailure(error, request.reporter);
    }
  }
  await browser.close();
  return written;
}

/** Seconds; what is done sooner would only flicker. */
const WORTH_SHOWING = 1;
/** Bytes; an outline of this size takes about as long. */
const LARGE = 200_000;

function showProgress(sources: readonly SourceFile[], { position, reporter }: LectureRequest): void {
  if (secondsSinceStart() < WORTH_SHOWING && !isLarge(sources)) return;
  reporter.progress(`Building ${position}${sources[0]?.path} …`);
}

function isLarge(sources: readonly SourceFile[]): boolean {
  return sources.reduce((sum, source) => sum + source.contents.length, 0) >= LARGE;
}

async function buildLecture(lecture: FoundLecture, request: LectureRequest): Promise<boolean> {
  const { reporter, reading, singleFile, to, handout, slides } = request;
  const known = buildMemory(lecture, request);
  if (await known?.reportUnchanged()) return true;
  const opened = await openOutlines(lecture.outlines, reading.from);
  const { sources, course, shown } = opened;
  showProgress(sources, request);
  if (isLarge(sources)) (await import('../io/optimise-later.ts')).optimiseLater();
  const loaded = await resourcesFor(opened);
  const resources = known ? known.watched(loaded, opened) : loaded;
  if (resources.messages.some(isError)) {
    reporter.messages(resources.messages, textsOf([]));
    return false;
  }
  const previous = readPreviousDeck(resolve(request.out), lecture.name);
  const memory = knownSlides(previous, opened);
  const make = (writers: readonly WriterName[]) => {
    const writing = {
      singleFile,
      notes: slides?.notes ?? false,
      to: writers,
      ...(handout ? { handout } : {}),
    };
    const beside = { ...besideOf(opened), memory };
    const options = { ...reading, resources, ...writing, ...beside, ...(course ? { course } : {}) };
    return runSteps(buildInSteps(sources, options), reporter);
  };
  const built = make(writersFor(to));
  const failed = built.messages.some(isError);
  const said = failed ? [] : await writeOutputs(built, lecture, { ...request, previous, resources, make });
  const kept = failed ? [] : writeBeside(opened.sidecar, built.sidecarText);
  // With another sidecar beside it, the next build may say something else.
  if (!failed && built.sidecarText === undefined) known?.keep(built, built.artifacts);
  reporter.messages([...built.messages, ...said, ...kept], textsOf(shown));
  return !failed;
}
