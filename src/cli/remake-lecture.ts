import { resolve } from 'node:path';
import { secondsSinceStart, startWatch } from '../io/clock.ts';
import { readPreviousDeck } from '../io/previous-deck.ts';
import type { Reporter } from '../io/reporter.ts';
import { excerptOf } from '../io/source-excerpt.ts';
import { problemOf } from '../message/serving.ts';
import { isError, type Message } from '../model/message.ts';
import { compare, unchanged } from '../serve/live/compare.ts';
import type { Hub } from '../serve/live/hub.ts';
import { publish } from '../serve/live/publish.ts';
import { stampOf } from '../serve/watch/stamps.ts';
import { changesOfBuild } from './changes-of-build.ts';
import { reportFailure } from './failures.ts';
import { type Glanced, glanceFrom, showAhead } from './glance-lecture.ts';
import type { Ahead, LiveBuild, Made } from './live-lecture.ts';
import { writeDeck } from './write-deck.ts';

/** Where lectures go, and who is told of them. */
export interface RemakeRequest {
  readonly out: string;
  readonly reporter: Reporter;
  readonly hub: Hub;
}

interface Remaking extends RemakeRequest {
  /** Columns for the name, so that several lectures stand in line. */
  readonly nameWidth: number;
  /** Seconds since the work on it began. */
  readonly seconds: () => number;
}

/** A lecture that is watched, and what is known of it. */
export interface Lecture extends Glanced {
  readonly make: (ahead: Ahead) => Promise<LiveBuild>;
  inputs: ReadonlySet<string>;
  /** Of the inputs when they were last read; empty before. */
  stamp: string;
  /** Whether an outline that is not there has been waited for. */
  waited: boolean;
  said: string;
  /** Milliseconds that it took to make it the last time. */
  took: number;
}

/** Milliseconds for which a lecture is left as it is after an edit, at most. */
const LONGEST = 1000;
/** Seconds; what is done sooner would only flicker. */
const WORTH_SHOWING = 1;

/** Makes a lecture anew: open pages are told first, then it is written and reported. Never throws. */
export async function remakeLecture(lecture: Lecture, request: Remaking): Promise<void> {
  if (!lecture.published && secondsSinceStart() > WORTH_SHOWING)
    request.reporter.progress(`Building ${lecture.name} …`);
  const before = new Map([...lecture.inputs].map(path => [path, stampOf([path])]));
  const isOvertaken = () => lecture.ahead !== undefined && ![...before.values()].includes(lecture.ahead);
  lecture.ahead = undefined;
  const watch = startWatch();
  const built = await lecture.make(({ artifacts, messages }) => {
    if (!isOvertaken() && !messages.some(holdsDeck)) showAhead(lecture, artifacts, request.hub);
  });
  lecture.inputs = built.inputs;
  lecture.took = Math.min(watch() * 1000, LONGEST);
  if (built.wrote !== undefined) before.delete(built.wrote);
  lecture.stamp = [...built.inputs].map(path => before.get(path) ?? stampOf([path])).join('\n');
  // Pages show a later edit already: the lecture is made again at once.
  if (isOvertaken()) return;
  const good = lecture.published && built.messages.some(holdsDeck) ? undefined : built.made;
  if (good) show(lecture, good, request);
  else showProblems(lecture, built, request);
  if (good) write(lecture.name, good, request);
  const said = JSON.stringify(built.messages);
  if (said !== lecture.said) request.reporter.messages(built.messages, built.texts);
  lecture.said = said;
}

/** Open pages come before the disk: what they need of it they ask for when this is done. */
function show(lecture: Lecture, { built, source }: Made, { hub }: Remaking): void {
  const before = lecture.published;
  const after = publish(built.artifacts);
  if (before?.version !== after.version || hub.versionOf(lecture.name) !== after.version)
    hub.change(lecture.name, after.version, before && (compare(before, after) ?? unchanged(after)));
  hub.problems(lecture.name, []);
  lecture.published = after;
  lecture.made = after;
  lecture.glance = glanceFrom(built, source, after, lecture.glance);
}

/** Settings that cannot be read would turn the lecture into another one while a bracket is being typed. */
function holdsDeck(message: Message): boolean {
  return isError(message) || HOLDING.has(message.rule);
}

function showProblems({ name }: Lecture, { messages, texts }: LiveBuild, { hub }: Remaking): void {
  const errors = messages.filter(holdsDeck).slice(0, MOST_SHOWN);
  hub.problems(
    name,
    errors.map(message => problemOf(message, excerptFor(message, texts))),
  );
}

const HOLDING = new Set(['bad-front-matter', 'bad-sidecar']);
const MOST_SHOWN = 3;
/** Columns of the panel. */
const WIDTH = 72;

function excerptFor({ path, place }: Message, texts: LiveBuild['texts']): readonly string[] {
  const text = path !== undefined && place ? texts(path) : undefined;
  return text !== undefined && place ? excerptOf(text, place, WIDTH) : [];
}

function write(name: string, made: Made, { out, reporter, nameWidth, seconds }: Remaking): void {
  try {
    const { deck, artifacts } = made.built;
    const folder = resolve(out);
    const changes = changesOfBuild(readPreviousDeck(folder, name), artifacts);
    writeDeck({ deck, artifacts, name, nameWidth, out: folder, reporter, seconds, changes });
  } catch (error) {
    reportFailure(error, reporter);
  }
}
