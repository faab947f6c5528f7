import { dirname, join, resolve } from 'node:path';
import { secondsSinceStart, startWatch } from '../io/clock.ts';
import { displayPath } from '../io/paths.ts';
import type { Reporter } from '../io/reporter.ts';
import { excerptOf } from '../io/source-excerpt.ts';
import { writeLecture } from '../io/write-lecture.ts';
import { problemOf } from '../message/serving.ts';
import type { Artifact } from '../model/artifact.ts';
import { isError, type Message } from '../model/message.ts';
import type { ReadOptions } from '../model/outline.ts';
import { compare } from '../serve/live/compare.ts';
import type { Hub } from '../serve/live/hub.ts';
import { type Published, publish } from '../serve/live/publish.ts';
import { sizeOf, stampOf } from '../serve/watch/stamps.ts';
import { reportFailure } from './failures.ts';
import { type LiveBuild, liveBuilder, type Made } from './live-lecture.ts';
import type { FoundLecture } from './outlines-for.ts';

export interface LiveRequest {
  /** Looks for the lectures that there are now; throws where there are none. */
  readonly find: () => readonly FoundLecture[];
  readonly out: string;
  readonly reading: Pick<ReadOptions, 'from' | 'meta'>;
  readonly reporter: Reporter;
  readonly hub: Hub;
}

/** The lectures of a folder as they are now. */
export interface LiveLectures {
  /** Makes those anew whose files changed; true where some file should be looked at again soon. */
  readonly refresh: () => Promise<boolean>;
  /** Folders in which something may happen. */
  readonly folders: () => ReadonlySet<string>;
  /** Names of those that could be made. */
  readonly names: () => string[];
}

interface Lecture extends FoundLecture {
  readonly make: () => Promise<LiveBuild>;
  inputs: ReadonlySet<string>;
  /** Of the inputs when they were last read. */
  stamp?: string;
  published?: Published;
  /** Whether an outline that is not there has been waited for. */
  waited: boolean;
  said: string;
}

export function liveLectures(request: LiveRequest): LiveLectures {
  const lectures = new Map<string, Lecture>();
  const look = () => {
    for (const found of request.find())
      if (!lectures.has(keyOf(found))) lectures.set(keyOf(found), newLecture(found, request));
  };
  return {
    refresh: async () => {
      tryToLook(look, lectures.size > 0);
      const nameWidth = Math.max(...[...lectures.values()].map(({ name }) => name.length));
      let again = false;
      for (const lecture of lectures.values()) {
        if (lecture.stamp === stampOf(lecture.inputs)) continue;
        if (isHalfWritten(lecture)) again = true;
        else await remake(lecture, nameWidth, request);
      }
      return again;
    },
    folders: () => new Set([...lectures.values()].flatMap(foldersOf)),
    names: () => [...lectures.values()].filter(({ published }) => published).map(({ name }) => name),
  };
}

function keyOf({ name, outlines }: FoundLecture): string {
  return [name, ...outlines.map(({ path }) => path)].join('\0');
}

/** A folder may be empty for a while, once it has been presented. */
function tryToLook(look: () => void, mayFail: boolean): void {
  try {
    look();
  } catch (error) {
    if (!mayFail) throw error;
  }
}

/** Seconds within which a build is the first one, so that its time counts from the start of the program. */
const STARTING = 0.5;

function newLecture(found: FoundLecture, { reading, hub }: LiveRequest): Lecture {
  hub.change(found.name, '');
  return {
    ...found,
    make: liveBuilder(found, reading),
    inputs: new Set(found.outlines.map(({ path }) => path)),
    waited: false,
    said: '',
  };
}

function foldersOf({ inputs }: Lecture): string[] {
  return [...inputs].map(path => dirname(path));
}

/** Some editors empty a file before they write it, or take it away and put another in its place: they get a moment. */
function isHalfWritten(lecture: Lecture): boolean {
  const halfWritten =
    lecture.published !== undefined &&
    !lecture.waited &&
    lecture.outlines.some(({ path }) => path !== '-' && !sizeOf(path));
  lecture.waited = halfWritten;
  return halfWritten;
}

async function remake(lecture: Lecture, nameWidth: number, request: LiveRequest): Promise<void> {
  const watch = secondsSinceStart() < STARTING ? secondsSinceStart : startWatch();
  const before = new Map([...lecture.inputs].map(path => [path, stampOf([path])]));
  const built = await lecture.make();
  lecture.inputs = built.inputs;
  lecture.stamp = [...built.inputs].map(path => before.get(path) ?? stampOf([path])).join('\n');
  if (built.made) show(lecture, built.made.artifacts, request);
  else showProblems(lecture, built, request);
  if (built.made) writeDeck(lecture.name, built.made, { ...request, nameWidth, seconds: watch });
  const said = JSON.stringify(built.messages);
  if (said !== lecture.said) request.reporter.messages(built.messages, built.texts);
  lecture.said = said;
}

/** Open pages come before the disk: what they need of it they ask for when this is done. */
function show(lecture: Lecture, artifacts: readonly Artifact[], { hub }: LiveRequest): void {
  const before = lecture.published;
  const after = publish(artifacts);
  if (before?.version !== after.version)
    hub.change(lecture.name, after.version, before && compare(before, after));
  hub.problems(lecture.name, []);
  lecture.published = after;
}

function showProblems({ name }: Lecture, { messages, texts }: LiveBuild, { hub }: LiveRequest): void {
  const errors = messages.filter(isError).slice(0, MOST_SHOWN);
  hub.problems(
    name,
    errors.map(message => problemOf(message, excerptFor(message, texts))),
  );
}

const MOST_SHOWN = 3;
/** Columns of the panel. */
const WIDTH = 72;

function excerptFor({ path, place }: Message, texts: LiveBuild['texts']): readonly string[] {
  const text = path !== undefined && place ? texts(path) : undefined;
  return text !== undefined && place ? excerptOf(text, place, WIDTH) : [];
}

interface Writing extends LiveRequest {
  readonly nameWidth: number;
  readonly seconds: () => number;
}

function writeDeck(name: string, { deck, artifacts }: Made, writing: Writing): void {
  const { out, reporter, nameWidth, seconds } = writing;
  try {
    const folder = writeLecture(resolve(out), name, artifacts);
    const { sections } = deck;
    reporter.lecture({
      name,
      nameWidth,
      slides: sections.reduce((sum, section) => sum + section.slides.length, 0),
      sections: sections.filter(section => section.title).length,
      path: displayPath(join(folder, 'index.html')),
      seconds: seconds(),
    });
  } catch (error) {
    reportFailure(error, reporter);
  }
}
