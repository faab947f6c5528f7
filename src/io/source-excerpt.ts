import type { Place } from '../model/place.ts';

/**
 * The line of a text where a place begins, with a caret under it, as two lines; none when the text has no
 * such line. Long lines are cut to what `width` columns can show around the place.
 */
export function excerptOf(text: string, place: Place, width = 100): string[] {
  const line = lineOf(text, place.start.line);
  if (line === undefined || line.trim() === '') return [];
  const characters = [...line.slice(0, LONGEST_LINE)];
  const from = Math.max(0, Math.min(column(line, place.start.column), characters.length));
  const to = place.end.line === place.start.line ? column(line, place.end.column) : from + 1;
  const room = Math.max(20, width - GUTTER);
  const first = from < room - 10 ? 0 : from - Math.floor(room / 2);
  const shown = characters.slice(first, first + room);
  const marked = characters.slice(from, Math.min(Math.max(to, from + 1), first + room));
  const number = String(place.start.line).padStart(5);
  return [
    `${number} | ${first > 0 ? '…' : ''}${printable(shown)}${first + room < characters.length ? '…' : ''}`,
    `      | ${' '.repeat(widthOf(characters.slice(first, from)) + (first > 0 ? 1 : 0))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ];
}

/** Text as a terminal may show it: control characters, which could move the cursor or recolour, become `·`. */
export function printable(text: string | readonly string[]): string {
  return [...text]
    .map(character => (character === '\t' ? TAB : character))
    .join('')
    .replace(CONTROL, '·');
}

const GUTTER = 8;
const LONGEST_LINE = 20_000;
const TAB = '  ';
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LINE_END = /\r\n|\n|\r/g;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;

/** Places count UTF-16 units, as editors do; here characters are counted. */
function column(line: string, unit: number): number {
  return [...line.slice(0, Math.max(0, unit - 1))].length;
}

function lineOf(text: string, wanted: number): string | undefined {
  let line = 1;
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    if (line === wanted) return text.slice(start, end.index);
    line += 1;
    start = end.index + end[0].length;
  }
  return line === wanted ? text.slice(start) : undefined;
}

function widthOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + widthOfOne(character), 0);
}

function widthOfOne(character: string): number {
  if (character === '\t') return TAB.length;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
