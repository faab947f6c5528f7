import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Built, build, type WriterName } from '../build.ts';
import { Failure } from '../io/failure.ts';
import { displayPath } from '../io/paths.ts';
import { parseDeck, readPreviousDeck } from '../io/previous-deck.ts';
import { readSource } from '../io/read-source.ts';
import type { LoadedResources } from '../io/resources.ts';
import { textsOf } from '../io/source-texts.ts';
import { noDeckToCompare, notADeck } from '../message/revisions.ts';
import type { DeckJson } from '../model/deck-json.ts';
import type { Message } from '../model/message.ts';
import type { ReadOptions } from '../model/outline.ts';
import { deckToJson } from '../write/json.ts';
import { buildAtRevision } from './build-at-revision.ts';
import { besideOf, knownSlides } from './keep-beside.ts';
import { openOutlines } from './open-outlines.ts';
import type { FoundLecture } from './outlines-for.ts';
import { resourcesFor } from './resources-for.ts';

export interface CompareRequest {
  /** The folder that lectures are in. */
  readonly out: string;
  /** A `deck.json`, its folder, or a revision of Git; the deck of the last build where absent. */
  readonly since?: string | undefined;
  readonly reading: Pick<ReadOptions, 'from' | 'meta'>;
  /** What is made of both versions, beside the decks themselves. */
  readonly to: readonly WriterName[];
}

/** One version of a lecture. */
export interface Version {
  readonly deck: DeckJson;
  /** Absent for what was built earlier. */
  readonly built?: Built;
  /** The folder that it lies in, for what was built earlier. */
  readonly folder?: string;
}

/** A lecture as it is, beside what it was. */
export interface Versions {
  readonly before: Version;
  readonly after: Version & { readonly built: Built };
  readonly resources: LoadedResources;
  /** Makes the lecture as it is once more, by other writers. */
  readonly make: (to: readonly WriterName[]) => Built;
  readonly messages: readonly Message[];
  readonly texts: (path: string) => string | undefined;
}

/** Makes a lecture as it is now, without writing it, and finds what it was. Throws a Failure. */
export async function versionsOf(lecture: FoundLecture, request: CompareRequest): Promise<Versions> {
  const { reading, out, to } = request;
  const before = await versionBefore(lecture, request);
  const opened = await openOutlines(lecture.outlines, reading.from);
  const resources = await resourcesFor(opened);
  const { sources, course } = opened;
  const memory = knownSlides(readPreviousDeck(resolve(out), lecture.name), opened);
  const beside = { ...besideOf(opened), memory, ...(course ? { course } : {}) };
  const make = (writers: readonly WriterName[]) =>
    build(sources, { ...reading, ...beside, resources, to: writers });
  const built = make(to);
  return {
    before,
    after: { deck: deckToJson(built.deck), built },
    resources,
    make,
    messages: [...resources.messages, ...built.messages],
    texts: textsOf(opened.shown),
  };
}

async function versionBefore(
  lecture: FoundLecture,
  { out, since, reading, to }: CompareRequest,
): Promise<Version> {
  if (since === undefined) return builtVersion(join(resolve(out), lecture.name));
  if (since.endsWith('.json') || isFolder(since)) return builtVersion(since);
  const built = await buildAtRevision(lecture, since, reading, to);
  return { deck: deckToJson(built.deck), built };
}

function builtVersion(named: string): Version {
  const path = isFolder(named) || !named.endsWith('.json') ? join(named, 'deck.json') : named;
  if (!existsSync(path)) throw new Failure(noDeckToCompare(displayPath(path)));
  const { contents } = readSource(path, displayPath(path));
  const deck = parseDeck(Buffer.from(contents).toString('utf8'));
  if (!deck) throw new Failure(notADeck(displayPath(path)));
  return { deck, folder: resolve(path, '..') };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
