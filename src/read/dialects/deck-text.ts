import { skipFrontMatter } from '../front-matter.ts';
import { readYamlEntries, type YamlEntry } from '../yaml-entries.ts';
import type { DeckText } from './types.ts';
import { markVerbatim } from './verbatim.ts';

/**
 * The lines of a deck, with what its front matter says under `keys` taken out: those entries become comments,
 * so that the settings of a lecture and those of a tool never meet.
 */
export function openDeck(path: string, text: string, keys: ReadonlySet<string>): DeckText {
  const lines = text.split('\n');
  const { body, yaml } = skipFrontMatter(text);
  if (yaml === undefined)
    return { path, lines, verbatim: markVerbatim(lines), frontLines: 0, front: new Map() };
  const frontLines = lines.length - body.split('\n').length + (body === '' ? 1 : 0);
  const { entries } = readYamlEntries(yaml, 2);
  const taken = entries.filter(entry => keys.has(entry.key));
  const others = entries.filter(entry => !keys.has(entry.key));
  const hidden = new Set(taken.flatMap(entry => linesOf(entry, entries, frontLines)));
  const kept = lines.map((line, index) =>
    index < frontLines && (others.length === 0 || hidden.has(index))
      ? others.length === 0
        ? ''
        : '#'
      : line,
  );
  return {
    path,
    lines: kept,
    verbatim: markVerbatim(kept),
    frontLines,
    front: new Map(taken.map(entry => [entry.key, entry])),
  };
}

/** Indices of the lines from an entry to the next one. */
function linesOf(entry: YamlEntry, entries: readonly YamlEntry[], frontLines: number): number[] {
  const first = entry.place.start.line;
  const next = entries.map(({ place }) => place.start.line).filter(line => line > first);
  const end = Math.min(frontLines, ...next);
  return Array.from({ length: end - first }, (_, index) => first - 1 + index);
}

/** The value of a setting as a line of text; undefined for lists, mappings and what is not there. */
export function textSetting({ front }: Pick<DeckText, 'front'>, key: string): string | undefined {
  const value = front.get(key)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
