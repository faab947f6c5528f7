import { dirname } from 'node:path';
import { secondsSinceStart, startWatch } from '../io/clock.ts';
import type { ReadOptions } from '../model/outline.ts';
import { sizeOf, stampOf } from '../serve/watch/stamps.ts';
import { firstTimes } from './first-times.ts';
import { glanceAtLecture } from './glance-lecture.ts';
import { liveBuilder } from './live-lecture.ts';
import type { FoundLecture } from './outlines-for.ts';
import { type Lecture, type RemakeRequest, remakeLecture } from './remake-lecture.ts';

/** Which lectures are watched, and how they are made. */
export interface LiveRequest extends RemakeRequest {
  /** Looks for the lectures that there are now; throws where there are none. */
  readonly find: () => readonly FoundLecture[];
  readonly reading: Pick<ReadOptions, 'from' | 'meta'>;
}

/** The lectures of a folder as they are now. */
export interface LiveLectures {
  /**
   * Makes those anew whose files changed, and for a moment those that were never made. Milliseconds after which it is to
   * be called again; undefined where nothing is left to do.
   */
  readonly refresh: () => Promise<number | undefined>;
  /** Makes a lecture the next one, where it was never made; resolves when that was tried. */
  readonly hurry: (name: string) => Promise<void>;
  /**
   * Shows at once what can be told of edits before their lectures are made anew. Milliseconds for which that may wait,
   * where nothing else happened.
   */
  readonly glance: () => number | undefined;
  /** Folders in which something may happen. */
  readonly folders: () => ReadonlySet<string>;
  /** Names of those that could be made. */
  readonly names: () => string[];
  /** Names of those that are still to be made for the first time. */
  readonly unmade: () => string[];
  /** Names of those that there were outlines for at the last look. */
  readonly wanted: () => readonly string[];
}

/** Milliseconds until a file that is empty or gone is believed to be so. */
const PATIENCE = 250;
/** Milliseconds in which lectures are made for the first time, before edits of the others are looked at. */
const MOMENT = 200;

/** Looks for lectures; nothing is made before the first `refresh`. */
export function liveLectures(request: LiveRequest): LiveLectures {
  const lectures = new Map<string, Lecture>();
  let wanted: readonly FoundLecture[] = [];
  const look = () => {
    wanted = request.find();
    for (const found of wanted) {
      const known = lectures.get(found.name);
      if (!known) request.hub.change(found.name, '');
      if (!known || pathsOf(known) !== pathsOf(found))
        lectures.set(found.name, { ...known, ...watchedFrom(found, request) });
    }
  };
  let isFirst = true;
  const remake = async (lecture: Lecture) => {
    const nameWidth = Math.max(...[...lectures.keys()].map(name => name.length));
    const seconds = isFirst ? secondsSinceStart : startWatch();
    isFirst = false;
    await remakeLecture(lecture, { ...request, nameWidth, seconds });
  };
  const queue = firstTimes(() => [...lectures.values()].filter(isUnmade));
  return {
    refresh: async () => {
      tryToLook(look, lectures.size > 0);
      let rest: number | undefined;
      for (const lecture of lectures.values()) {
        if (isUnmade(lecture) || !isToBeMade(lecture)) continue;
        if (isHalfWritten(lecture)) rest = PATIENCE;
        else await remake(lecture);
      }
      return (await queue.make(remake, MOMENT)) ? 0 : rest;
    },
    hurry: queue.hurry,
    glance: () => {
      for (const lecture of lectures.values()) glanceAtLecture(lecture, request.hub);
      const late = [...lectures.values()].filter(isToBeMade);
      return late.length > 0 && late.every(isAhead) ? Math.max(...late.map(({ took }) => took)) : undefined;
    },
    folders: () => new Set([...lectures.values()].flatMap(foldersOf)),
    names: () => [...lectures.values()].filter(({ published }) => published).map(({ name }) => name),
    unmade: queue.names,
    wanted: () => wanted.map(({ name }) => name),
  };
}

function pathsOf({ outlines }: FoundLecture): string {
  return outlines.map(({ path }) => path).join('\0');
}

/** A folder may be empty for a while, once it has been presented. */
function tryToLook(look: () => void, mayFail: boolean): void {
  try {
    look();
  } catch (error) {
    if (!mayFail) throw error;
  }
}

/** A lecture of several outlines may get another one. */
function watchedFrom(found: FoundLecture, { reading, out }: LiveRequest): Lecture {
  const inputs = new Set(found.outlines.map(({ path }) => path));
  return {
    ...found,
    make: liveBuilder(found, reading, out),
    inputs,
    stamp: '',
    waited: false,
    said: '',
    took: 0,
  };
}

function foldersOf({ inputs }: Lecture): string[] {
  return [...inputs].map(path => dirname(path));
}

function isUnmade({ stamp }: Lecture): boolean {
  return stamp === '';
}

/** Standard input can be read once only. */
function isToBeMade({ outlines, inputs, stamp }: Lecture): boolean {
  if (stamp !== '' && outlines.some(({ path }) => path === '-')) return false;
  return stamp !== stampOf(inputs);
}

/** Pages show the only thing that is new. */
function isAhead({ inputs, stamp, ahead, outlines }: Lecture): boolean {
  const before = stamp.split('\n');
  const now = [...inputs].map(path => stampOf([path]));
  const others = now.filter((one, at) => one !== before[at]);
  return outlines.length === 1 && others.length === 1 && others[0] === ahead;
}

/** Some editors empty a file before they write it, or take it away and put another in its place: they get a moment. */
function isHalfWritten(lecture: Lecture): boolean {
  const halfWritten =
    lecture.published !== undefined && !lecture.waited && lecture.outlines.some(({ path }) => !sizeOf(path));
  lecture.waited = halfWritten;
  return halfWritten;
}
