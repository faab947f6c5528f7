import { join, resolve } from 'node:path';
import { type Built, buildInSteps, createRecall, type Recall } from '../build.ts';
import { Failure } from '../io/failure.ts';
import { readPreviousDeck } from '../io/previous-deck.ts';
import type { LoadedResources } from '../io/resources.ts';
import { textsOf } from '../io/source-texts.ts';
import type { Memory } from '../keep/memory.ts';
import { crashed } from '../message/usage.ts';
import type { Written } from '../model/artifact.ts';
import { isError, type Message } from '../model/message.ts';
import type { ReadOptions, SourceFile } from '../model/outline.ts';
import { stampOf, treeOf } from '../serve/watch/stamps.ts';
import { besideOf, knownSlides, writeBeside } from './keep-beside.ts';
import { besideAndAround, recording } from './lecture-inputs.ts';
import { type OpenedOutlines, openOutlines } from './open-outlines.ts';
import type { FoundLecture } from './outlines-for.ts';
import { writersFor } from './outputs.ts';
import { resourcesFor } from './resources-for.ts';

/** What came of it. */
export interface Made {
  readonly built: Built;
  /** What it was made of; absent where that is more than one file. */
  readonly source?: SourceFile;
}

/** A lecture made while it is watched. */
export interface LiveBuild {
  /** Absent where a message is an error. */
  readonly made?: Made;
  readonly messages: readonly Message[];
  /** The text of a file by the path that messages name. */
  readonly texts: (path: string) => string | undefined;
  /** Files and folders that it was made of, or would be if they were there. */
  readonly inputs: ReadonlySet<string>;
  /** The one of these that was written on the way. */
  readonly wrote?: string;
}

/** Gets the page as soon as it is made, while it may still turn out that something is wrong with it. */
export type Ahead = (page: Written) => void;

/** Makes the same lecture again and again. What is wrong with it is said, never thrown. */
export function liveBuilder(
  lecture: FoundLecture,
  reading: Pick<ReadOptions, 'from' | 'meta'>,
  out: string,
): (ahead: Ahead) => Promise<LiveBuild> {
  const load = keptResources();
  let memory: Memory | undefined;
  return async ahead => {
    const inputs = new Set(lecture.outlines.flatMap(({ path }) => [path, ...besideAndAround(path)]));
    try {
      const opened = await openOutlines(lecture.outlines, reading.from);
      const { resources: loaded, recall } = await load(opened);
      const resources = recording(loaded, opened, path => inputs.add(path));
      const texts = textsOf(opened.shown);
      if (resources.messages.some(isError)) return { messages: resources.messages, texts, inputs };
      const { sources, course } = opened;
      memory ??= knownSlides(readPreviousDeck(resolve(out), lecture.name), opened);
      const keeping = { ...besideOf(opened), memory, editing: true };
      const options = {
        ...reading,
        resources,
        recall,
        to: WRITERS,
        ...keeping,
        ...(course ? { course } : {}),
      };
      const built = await inTurns(buildInSteps(sources, options), ahead);
      const { messages, sidecarText, remember } = built;
      if (messages.some(isError)) return { messages, texts, inputs };
      memory = remember();
      const said = [...messages, ...writeBeside(opened.sidecar, sidecarText)];
      const wrote = sidecarText === undefined ? undefined : opened.sidecar?.path;
      const [source, another] = sources;
      const made = source && !another ? { built, source } : { built };
      return { messages: said, texts, inputs, made, ...(wrote ? { wrote } : {}) };
    } catch (error) {
      return { messages: [messageOf(error)], texts: textsOf([]), inputs };
    }
  };
}

/** Between two steps the server answers, and looks at edits. */
async function inTurns(steps: ReturnType<typeof buildInSteps>, ahead: Ahead): Promise<Built> {
  let step = steps.next();
  while (!step.done) {
    if (step.value?.name === 'reveal') ahead(step.value);
    await aTurn();
    step = steps.next();
  }
  return step.value;
}

function aTurn(): Promise<void> {
  return new Promise(done => {
    setImmediate(done);
  });
}

const WRITERS = writersFor(['deck']);

function messageOf(error: unknown): Message {
  if (error instanceof Failure) return error.report;
  return crashed(error instanceof Error ? error.message : String(error));
}

interface Kept {
  readonly stamp: string;
  readonly resources: LoadedResources;
  /** What was made with these resources. */
  readonly recall: Recall;
}

/** The next edit may ask for what this one does not. */
function anyLectureIn({ sources: _, ...places }: OpenedOutlines): Omit<OpenedOutlines, 'sources'> {
  return places;
}

/** Templates and themes are read again only where they changed. */
function keptResources(): (opened: OpenedOutlines) => Promise<Kept> {
  let kept: Kept | undefined;
  return async opened => {
    const stamp = `${stampOf(treeOf(join(opened.folder, 'templates')))}\n${opened.course?.path}`;
    if (kept?.stamp !== stamp)
      kept = { stamp, resources: await resourcesFor(anyLectureIn(opened)), recall: createRecall() };
    return kept;
  };
}
