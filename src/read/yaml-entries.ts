import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Place } from '../model/place.ts';

/** One top-level `key: value` of a YAML text. Scalars come as the author wrote them, never as numbers or dates. */
export interface YamlEntry {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place;
  /** Where the keys of a mapping stand that is its value. */
  readonly below?: ReadonlyMap<string, Place>;
}

export interface YamlEntries {
  readonly entries: readonly YamlEntry[];
  /** What is wrong with the YAML, if anything; the entries are then those that could be made out. */
  readonly problem?: { readonly text: string; readonly place: Place };
}

/** Parses YAML without tags, its scalars as they are written; `placeAt` turns offsets into places of its document. */
export function parseYaml(text: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false,
  });
  return { document, placeAt: (start: number, end: number) => placeBetween(counter, start, end, firstLine) };
}

/**
 * The top-level entries of a YAML text that begins in line `firstLine` of its document. Knows no tags, few
 * aliases, and gives mappings as `Map`, so that no key reaches a prototype. Never throws.
 */
export function readYamlEntries(text: string, firstLine: number): YamlEntries {
  const { document, placeAt } = parseYaml(text, firstLine);
  const error = document.errors[0];
  if (error) {
    return {
      entries: salvageEntries(text, firstLine),
      problem: { text: shortProblem(error.message), place: placeAt(error.pos[0], error.pos[1]) },
    };
  }
  try {
    if (!isMap(document.contents)) return { entries: [] };
    const values = document.toJS({ mapAsMap: true, maxAliasCount: MOST_ALIASES }) as Map<unknown, unknown>;
    return { entries: document.contents.items.map(pair => entryOf(pair, values, placeAt)) };
  } catch {
    const problem = { text: 'reference (&, *)', place: placeAt(0, text.length) };
    return { entries: salvageEntries(text, firstLine), problem };
  }
}

/** More of them would make a small text a huge one. */
export const MOST_ALIASES = 20;

function entryOf(
  pair: Pair,
  values: Map<unknown, unknown>,
  placeAt: (start: number, end: number) => Place,
): YamlEntry {
  const { name, place } = keyOf(pair, placeAt);
  const entry = { key: name, value: values.get(name), place };
  if (!isMap(pair.value)) return entry;
  const keys = pair.value.items.map(inner => keyOf(inner, placeAt));
  return { ...entry, below: new Map(keys.map(key => [key.name, key.place])) };
}

function keyOf({ key }: Pair, placeAt: (start: number, end: number) => Place) {
  const range = isScalar(key) ? key.range : undefined;
  return {
    name: isScalar(key) ? String(key.value) : String(key),
    place: placeAt(range?.[0] ?? 0, range?.[1] ?? 0),
  };
}

/** Single lines `key: value`, taken by themselves where the whole is no YAML. */
function salvageEntries(text: string, firstLine: number): YamlEntry[] {
  return text.split('\n').flatMap((line, index) => {
    const [, key, value] = SIMPLE_ENTRY.exec(line) ?? [];
    if (key === undefined || value === undefined) return [];
    const start = { line: firstLine + index, column: 1 };
    const place = { start, end: { ...start, column: key.length + 1 } };
    return [{ key, value: value.replace(MATCHING_QUOTES, '$2'), place }];
  });
}

const SIMPLE_ENTRY = /^([\p{L}\p{N}_-]+)[ \t]*:[ \t]+(\S.*?)[ \t]*$/u;
const MATCHING_QUOTES = /^(["'])(.*)\1$/;

/** The place of a range of letters in a YAML text that begins in line `firstLine` of its document. */
function placeBetween(counter: LineCounter, start: number, end: number, firstLine: number): Place {
  const point = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  return { start: point(start), end: point(end) };
}

/** What is wrong with YAML, in a few words: the object of “Unexpected …”. */
export function shortProblem(message: string): string {
  return /compact mapping/i.test(message)
    ? 'second “: ”'
    : `YAML (${message.split('\n')[0]?.toLowerCase() ?? ''})`;
}
