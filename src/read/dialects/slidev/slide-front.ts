import { readYamlEntries, type YamlEntry } from '../../yaml-entries.ts';
import { addLooks } from '../findings.ts';
import { breakBelow } from '../line-separators.ts';
import type { DeckText, Findings, Prepared, SlideSettings } from '../types.ts';
import { blankComponents } from './components.ts';

/** What can stand above a slide. */
export const SLIDE_KEYS: ReadonlySet<string> = new Set([
  'layout',
  'class',
  'background',
  'image',
  'url',
  'transition',
  'src',
  'hide',
  'disabled',
  'clicks',
  'level',
  'routeAlias',
  'hideInToc',
  'zoom',
  'dragPos',
  'preload',
  'backgroundSize',
  'heading',
]);
const LOOKS: ReadonlySet<string> = new Set(['theme', 'fonts', 'colorSchema', 'themeConfig']);

/** Takes the settings above each slide out of the text; the break above them stays. */
export function prepare(deck: DeckText, findings: Findings): Prepared {
  const lines = [...deck.lines];
  const settings: SlideSettings[] = [{ line: 1, values: valuesOf([...deck.front.values()]) }];
  for (const { key, place } of deck.front.values()) {
    if (LOOKS.has(key)) addLooks(findings, key, place.start.line);
  }
  for (let index = deck.frontLines; index < lines.length; index += 1) {
    if (deck.verbatim[index] || !BREAK.test(lines[index] ?? '')) continue;
    const { entries, end } = settingsBelow(lines, index, deck.verbatim);
    lines[index] = breakBelow(lines[index - 1]);
    if (end === undefined) continue;
    settings.push({ line: index + 1, values: valuesOf(entries) });
    lines.fill('', index + 1, end + 1);
    index = end;
  }
  return { ...blankComponents(lines, deck.verbatim, findings), settings };
}

const BREAK = /^---[ \t]*$/;
const ENTRY = /^[A-Za-z][\w-]*[ \t]*:(?:[ \t]|$)/;
const MOST_LINES = 40;

/**
 * The settings right below a break, up to the next `---`. The first line must be one, so that a slide which begins
 * with words right below its break is none.
 */
function settingsBelow(
  lines: readonly string[],
  opening: number,
  verbatim: readonly boolean[],
): { entries: readonly YamlEntry[]; end?: number } {
  const first = lines[opening + 1] ?? '';
  const fenced = FENCE.test(first);
  if (!fenced && !ENTRY.test(first)) return { entries: [] };
  const from = opening + (fenced ? 2 : 1);
  const closing = fenced ? FENCE_END : BREAK;
  const length = lines
    .slice(from, from + MOST_LINES)
    .findIndex((line, index) => closing.test(line) && (fenced || !verbatim[from + index]));
  if (length < 0) return { entries: [] };
  const end = from + length;
  const { entries, problem } = readYamlEntries(lines.slice(from, end).join('\n'), from + 1);
  return problem || entries.length === 0 ? { entries: [] } : { entries, end };
}

/** Slidev lets the settings stand in a block of code, too. */
const FENCE = /^```ya?ml[ \t]*$/;
const FENCE_END = /^```[ \t]*$/;

function valuesOf(entries: readonly YamlEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ key, value }) => (typeof value === 'string' ? [[key, value.trim()] as const] : [])),
  );
}
