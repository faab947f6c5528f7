import { endsAsSentence } from '../../text/sentences.ts';
import type { MarkedLine } from './marks.ts';
import { joinsWithoutSpace } from './types.ts';

/** How the lines of a document are wrapped, learnt from the document itself. */
export interface Wrapping {
  /** Columns at which the author's program breaks lines, or undefined where nothing is wrapped. */
  readonly width: number | undefined;
  /** Most lines begin with a capital, so that a small letter means that a line runs on. */
  readonly capitalised: boolean;
}

const NARROWEST = 45;
const WIDEST = 140;
const CAPITAL = /^["'“„«([]*\p{Lu}/u;
const SMALL = /^["'“„«([]*\p{Ll}/u;
const FIRST_WORD = /^\S+/;

/** Learns from runs of three lines and more whether lines are broken at a width. */
export function learnWrapping(lines: readonly MarkedLine[]): Wrapping {
  const runs = runsOfPlainLines(lines).filter(run => run.length >= 3);
  const widths = runs.map(run => Math.max(...run.map(endColumn)));
  const wrapped = runs.flatMap((run, index) => {
    const width = widths[index] ?? 0;
    return width >= NARROWEST && width <= WIDEST && run.every((line, at) => isFull(line, run[at + 1], width))
      ? [width]
      : [];
  });
  const sorted = wrapped.sort((a, b) => a - b);
  const cased = lines.filter(line => CAPITAL.test(line.text) || SMALL.test(line.text));
  const capitals = cased.filter(line => CAPITAL.test(line.text)).length;
  return {
    width:
      wrapped.length * 2 >= runs.length && wrapped.length > 0
        ? sorted[Math.floor(sorted.length / 2)]
        : undefined,
    capitalised: capitals >= cased.length * 0.7,
  };
}

/** True when `next` goes on with the text whose first and last lines so far are given. */
export function runsOn(first: MarkedLine, last: MarkedLine, next: MarkedLine, wrapping: Wrapping): boolean {
  if (next.mark) return false;
  const small = wrapping.capitalised && SMALL.test(next.text);
  const long = endColumn(last) >= 0.7 * (wrapping.width ?? 64);
  if (first.mark) return runsOnPoint(first, last, next, small, long);
  const shift = next.indent - last.indent;
  if (Math.abs(shift) <= 1) return runsOnLine(last, next, small, wrapping);
  if (shift > 0 && last === first)
    return (small && last.text.length >= 40) || standsUnderDefinition(first, next);
  return false;
}

function runsOnPoint(
  first: MarkedLine,
  last: MarkedLine,
  next: MarkedLine,
  small: boolean,
  long: boolean,
): boolean {
  if (next.indent > first.indent) {
    const hangs = Math.abs(next.indent - first.textIndent) <= 2 || next.indent === last.indent;
    const closed = endsAsSentence(last.text) && !long;
    return hangs && !closed && (small || (long && !endsAsSentence(last.text)) || (long && last !== first));
  }
  return small && long && !endsAsSentence(last.text);
}

function runsOnLine(last: MarkedLine, next: MarkedLine, small: boolean, wrapping: Wrapping): boolean {
  if (wrapping.width !== undefined) {
    return (
      isFull(last, next, wrapping.width - 4) &&
      (!endsAsSentence(last.text) || endColumn(last) > wrapping.width * 0.75)
    );
  }
  return small && last.text.length >= 40 && !endsAsSentence(last.text);
}

const DEFINITION = /^.{1,40}?\s?[:：]\s+/u;

/** `Term: text that is wrapped` with the next line under the text. */
function standsUnderDefinition(first: MarkedLine, next: MarkedLine): boolean {
  const lead = DEFINITION.exec(first.text)?.[0];
  return (
    lead !== undefined && first.text.length >= 40 && Math.abs(first.indent + lead.length - next.indent) <= 1
  );
}

/** A line is full when the first word of the next one would not have fitted on it. */
function isFull(line: MarkedLine, next: MarkedLine | undefined, width: number): boolean {
  if (!next) return true;
  const word = joinsWithoutSpace(line.text, next.text) ? 1 : (FIRST_WORD.exec(next.text)?.[0].length ?? 0);
  return endColumn(line) + 1 + word > width;
}

function endColumn(line: MarkedLine): number {
  return line.textIndent + line.text.length;
}

function runsOfPlainLines(lines: readonly MarkedLine[]): MarkedLine[][] {
  const runs: MarkedLine[][] = [];
  let before: MarkedLine | undefined;
  for (const line of lines) {
    if (line.text === '' || line.mark) {
      before = undefined;
      continue;
    }
    const adjacent = before && line.line.number === before.line.number + 1 && line.indent === before.indent;
    if (adjacent) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = line;
  }
  return runs;
}
