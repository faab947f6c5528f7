import { breakBelow } from '../line-separators.ts';
import type { DeckText, LineRange, Prepared, SlideSettings } from '../types.ts';

/** Makes Markdown of a deck's lines: breaks, steps, notes, properties and blocks with classes. */
export function prepare(deck: DeckText): Prepared {
  const lines = [...deck.lines];
  const settings: SlideSettings[] = [{ line: 1, values: frontValues(deck) }];
  const later: LineRange[] = [];
  const notes: number[] = [];
  takeProperties(lines, deck.frontLines, deck.verbatim, settings);
  for (let index = deck.frontLines; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (deck.verbatim[index]) continue;
    if (BREAK.test(line)) {
      lines[index] = breakBelow(lines[index - 1]);
      takeProperties(lines, index + 1, deck.verbatim, settings);
    } else if (STEP.test(line)) {
      lines[index] = '';
      later.push({ above: index + 1 });
    } else if (NOTES.test(line)) {
      lines[index] = 'Notes:';
      notes.push(index + 1);
    }
  }
  openBlocks(lines, deck.verbatim);
  return { lines, settings, later, notes };
}

const BREAK = /^---[ \t]*$/;
const STEP = /^--[ \t]*$/;
const NOTES = /^\?\?\?[ \t]*$/;
const PROPERTY =
  /^(class|name|layout|template|count|exclude|continued|background-(?:image|color|size|position|repeat))[ \t]*:[ \t]*(.*?)[ \t]*$/;

function frontValues({ front }: DeckText): ReadonlyMap<string, string> {
  return new Map(
    [...front.values()].flatMap(({ key, value }) =>
      typeof value === 'string' && PROPERTIES.has(key) ? [[key, value] as const] : [],
    ),
  );
}

const PROPERTIES: ReadonlySet<string> = new Set(['class', 'layout', 'name', 'template', 'count']);

/** The properties at the top of a slide, empty lines between them. */
function takeProperties(
  lines: string[],
  from: number,
  verbatim: readonly boolean[],
  settings: SlideSettings[],
): void {
  const values = new Map<string, string>();
  for (let index = from; index < lines.length && !verbatim[index]; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const [, key, value] = PROPERTY.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    values.set(key, value);
    lines[index] = '';
  }
  if (values.size > 0) settings.push({ line: Math.max(1, from), values });
}

/** `.class[` alone on its line, up to the `]` alone on its own. Those that are columns become containers. */
function openBlocks(lines: string[], verbatim: readonly boolean[]): void {
  const open: Array<{ line: number; column: boolean }> = [];
  for (const [index, line] of lines.entries()) {
    if (verbatim[index]) continue;
    const [, names] = OPENING.exec(line) ?? [];
    if (names !== undefined) open.push({ line: index, column: COLUMN.test(names) });
    else if (BREAK.test(line)) open.length = 0;
    else if (CLOSING.test(line)) {
      const opening = open.pop();
      if (!opening) continue;
      lines[opening.line] = opening.column ? '::: {.column}' : '';
      lines[index] = opening.column ? ':::' : '';
    }
  }
}

const OPENING = /^[ ]{0,3}((?:\.[A-Za-z][\w-]*)+)\[[ \t]*$/;
const CLOSING = /^[ ]{0,3}\][ \t]*$/;
const COLUMN = /\.(?:pull-left|pull-right|left-column|right-column|column|col-[\w-]+)\b/;
