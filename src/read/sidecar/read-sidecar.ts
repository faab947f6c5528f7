import { isMap } from 'yaml';
import { badSidecar, badSidecarLine, unknownSidecarKey } from '../../message/sidecar.ts';
import type { Message } from '../../model/message.ts';
import type { SourceFile } from '../../model/outline.ts';
import type { Place } from '../../model/place.ts';
import { SIDECAR_KEYS, type Sidecar, type Tweak } from '../../model/sidecar.ts';
import { decodeText } from '../decode.ts';
import { parseYaml, shortProblem } from '../yaml-entries.ts';
import { readTime } from './read-time.ts';
import { readTweak } from './read-tweak.ts';
import { entriesIn, type SidecarEntry, shownValue } from './sidecar-entry.ts';

export interface ReadSidecar {
  readonly sidecar: Sidecar;
  readonly messages: readonly Message[];
}

/**
 * Reads `<outline>.slides.yaml`. What is unknown or impossible leaves a message at its line and does no harm; a file
 * that is no YAML counts as broken. Knows no tags and few aliases. Never throws.
 */
export function readSidecar(file: SourceFile): ReadSidecar {
  const { text, messages } = decodeText(file);
  const { sidecar, messages: own } = readSidecarText(text, file.path);
  return { sidecar, messages: [...messages, ...own] };
}

/** The same of a text; one that is empty says nothing. */
export function readSidecarText(text: string, path: string): ReadSidecar {
  const { document, placeAt } = parseYaml(text, 1);
  const refuse = (problem: string, place: Place): ReadSidecar => ({
    sidecar: { ...emptySidecar(path), broken: true },
    messages: [badSidecar(path, place, problem)],
  });
  const error = document.errors[0] ?? document.warnings[0];
  if (error) return refuse(shortProblem(error.message), placeAt(error.pos[0], error.pos[1]));
  const { contents } = document;
  if (!contents) return { sidecar: emptySidecar(path), messages: [] };
  if (!isMap(contents)) return refuse('text', placeAt(0, text.length));
  try {
    return readEntries(entriesIn(contents, { document, placeAt }), path);
  } catch {
    return refuse('reference (&, *)', placeAt(0, text.length));
  }
}

/** A sidecar in which nothing stands. */
export function emptySidecar(path: string): Sidecar {
  return { path, tweaks: [], links: new Map(), ids: new Map(), rehearsed: new Map() };
}

function readEntries(entries: readonly SidecarEntry[], path: string): ReadSidecar {
  const messages: Message[] = [];
  const part = (key: (typeof SIDECAR_KEYS)[number]): readonly SidecarEntry[] => {
    const found = entries.find(entry => entry.key === key);
    if (!found || found.value === '') return [];
    if (!found.entries) messages.push(badSidecarLine(path, found.place, key, shownValue(found.value), LINES));
    return found.entries ?? [];
  };
  for (const { key, place } of entries)
    if (!SIDECAR_KEYS.some(known => known === key))
      messages.push(unknownSidecarKey(path, place, key, SIDECAR_KEYS));
  const tweaks = part('slides').flatMap((entry): Tweak[] => {
    const read = readTweak(entry, path);
    messages.push(...read.messages);
    return read.tweak ? [read.tweak] : [];
  });
  const texts = (from: readonly SidecarEntry[]) => mapOf(from, idOf, 'the id of a slide', path, messages);
  const sidecar = {
    path,
    tweaks,
    links: texts(part('links')),
    ids: texts(part('ids')),
    rehearsed: mapOf(part('rehearsed'), readTime, 'a time such as “90 s” or “1:30”', path, messages),
  };
  return { sidecar, messages };
}

const LINES = 'lines below it';

function mapOf<Value>(
  entries: readonly SidecarEntry[],
  read: (value: unknown) => Value | undefined,
  expected: string,
  path: string,
  messages: Message[],
): ReadonlyMap<string, Value> {
  return new Map(
    entries.flatMap(({ key, value, place }): Array<[string, Value]> => {
      const known = read(value);
      if (known !== undefined) return [[key, known]];
      messages.push(badSidecarLine(path, place, key, shownValue(value), expected));
      return [];
    }),
  );
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && !UNSAFE.test(value) ? value : undefined;
}

/** What no id holds. */
const UNSAFE = /[\s/"'<>&#%\\]/;
