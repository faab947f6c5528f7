import { dirname, join, resolve } from 'node:path';
import { type Built, build } from '../build.ts';
import { secondsSinceStart, startWatch } from '../io/clock.ts';
import { readCourseFile } from '../io/course-file.ts';
import type { FoundOutline } from '../io/find-outlines.ts';
import { displayPath } from '../io/paths.ts';
import { readSource, readStandardInput } from '../io/read-source.ts';
import type { Reporter } from '../io/reporter.ts';
import { loadResources } from '../io/resources.ts';
import { textsOf } from '../io/source-texts.ts';
import { writeLecture } from '../io/write-lecture.ts';
import { isError } from '../model/message.ts';
import type { ReadOptions, SourceFile } from '../model/outline.ts';
import { openDocument } from '../read/open-document.ts';
import { reportFailure } from './failures.ts';

export interface BuildRequest {
  readonly reporter: Reporter;
  /** The folder that lectures go to. */
  readonly out: string;
  readonly singleFile: boolean;
  readonly reading: Pick<ReadOptions, 'from' | 'meta'>;
}

interface LectureRequest extends BuildRequest {
  /** Seconds since the work on it began. */
  readonly watch: () => number;
  readonly nameWidth: number;
  /** Among several: `2 of 5: `. */
  readonly position: string;
}

/** A lecture that was written. */
export interface BuiltLecture {
  readonly name: string;
}

/** Builds one outline after the other and reports each; returns those that were written. */
export async function buildLectures(
  found: readonly FoundOutline[],
  request: BuildRequest,
): Promise<BuiltLecture[]> {
  const written: BuiltLecture[] = [];
  const nameWidth = Math.max(...found.map(({ name }) => name.length));
  for (const [at, outline] of found.entries()) {
    const watch = at === 0 ? secondsSinceStart : startWatch();
    const position = found.length > 1 ? `${at + 1} of ${found.length}: ` : '';
    try {
      const done = await buildLecture(outline, { ...request, watch, nameWidth, position });
      if (done) written.push({ name: outline.name });
    } catch (error) {
      reportFailure(error, request.reporter);
    }
  }
  return written;
}

/** Seconds; what is done sooner would only flicker. */
const WORTH_SHOWING = 1;
/** Bytes; an outline of this size takes about as long. */
const LARGE = 200_000;

function showProgress(source: SourceFile, { position, reporter }: LectureRequest): void {
  if (secondsSinceStart() < WORTH_SHOWING && source.contents.length < LARGE) return;
  reporter.progress(`Building ${position}${source.path} …`);
}

async function buildLecture(outline: FoundOutline, request: LectureRequest): Promise<boolean> {
  const { reporter } = request;
  const file = outline.path === '-' ? readStandardInput() : readSource(outline.path, outline.shown);
  const source = await openDocument(file, request.reading.from);
  showProgress(source, request);
  const folder = outline.path === '-' ? process.cwd() : dirname(outline.path);
  const course = readCourseFile(folder);
  const resources = await loadResources({ overrides: [join(folder, 'templates')], base: folder });
  if (resources.messages.some(isError)) {
    reporter.messages(resources.messages, textsOf([]));
    return false;
  }
  const options = { ...request.reading, resources, singleFile: request.singleFile };
  const built = build(source, course ? { ...options, course } : options);
  const failed = built.messages.some(isError);
  if (!failed) write(built, outline, request);
  reporter.messages(built.messages, textsOf(course ? [source, course] : [source]));
  return !failed;
}

function write(
  built: Built,
  { name }: FoundOutline,
  { out, reporter, watch, nameWidth }: LectureRequest,
): void {
  const folder = writeLecture(resolve(out), name, built.artifacts);
  const { sections } = built.deck;
  reporter.lecture({
    name,
    nameWidth,
    slides: sections.reduce((sum, section) => sum + section.slides.length, 0),
    sections: sections.filter(section => section.title).length,
    path: displayPath(join(folder, 'index.html')),
    seconds: watch(),
  });
}
