import { markVerbatim } from '../dialects/verbatim.ts';
import { unquoted } from './include-lines.ts';

/** Settings above a slide of Slidev that let another file stand in its place: `src: ./more.md`. Lines from 0. */
export interface SlideSource {
  /** The line of `---` above the settings. */
  readonly opening: number;
  /** The line of `---` below them. */
  readonly closing: number;
  /** The line of `src`. */
  readonly index: number;
  readonly target: string;
  /** What stands after `#` in the path: the numbers of the slides that are wanted. */
  readonly numbers?: string;
}

/** The slides of a deck for Slidev that stand in other files, from the first to the last. */
export function findSlideSources(lines: readonly string[]): SlideSource[] {
  const verbatim = markVerbatim(lines);
  const found: SlideSource[] = [];
  for (let opening = 0; opening < lines.length; opening += 1) {
    if (verbatim[opening] || !BREAK.test(lines[opening] ?? '') || !ENTRY.test(lines[opening + 1] ?? ''))
      continue;
    const closing = closingAfter(lines, opening);
    if (closing === undefined) continue;
    const source = sourceIn(lines, opening, closing);
    if (source) found.push(source);
    opening = closing;
  }
  return found;
}

/** The settings of a slide, with those of the file in its place; its own win. The lines keep their index. */
export function settingsLeft(
  own: readonly string[],
  taken: readonly string[],
): { own: number[]; taken: number[] } {
  const keys = new Set(own.flatMap(line => ENTRY.exec(line)?.[1] ?? []));
  return { own: keep(own, key => key !== 'src'), taken: keep(taken, key => key !== 'src' && !keys.has(key)) };
}

const BREAK = /^---[ \t]*$/;
const ENTRY = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]|$)/;
const SOURCE = /^src[ \t]*:[ \t]*(\S(?:.{0,500}\S)?)[ \t]*$/;
const MOST_LINES = 40;

function closingAfter(lines: readonly string[], opening: number): number | undefined {
  const length = lines.slice(opening + 1, opening + 1 + MOST_LINES).findIndex(line => BREAK.test(line));
  return length < 0 ? undefined : opening + 1 + length;
}

function sourceIn(lines: readonly string[], opening: number, closing: number): SlideSource | undefined {
  for (let index = opening + 1; index < closing; index += 1) {
    const written = SOURCE.exec(lines[index] ?? '')?.[1];
    if (written === undefined) continue;
    const [target = '', numbers] = unquoted(written).split('#', 2);
    return { opening, closing, index, target, ...(numbers ? { numbers } : {}) };
  }
  return undefined;
}

/** The lines of entries that are wanted, by their keys; lines without a key go with the entry above them. */
function keep(lines: readonly string[], wanted: (key: string) => boolean): number[] {
  let kept = false;
  return lines.flatMap((line, index) => {
    const key = ENTRY.exec(line)?.[1];
    if (key !== undefined) kept = wanted(key);
    return kept && line.trim() !== '' ? [index] : [];
  });
}
