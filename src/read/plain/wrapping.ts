import { endsAsSentence } from '../../text/sentences.ts';
import type { MarkedLine } from './marks.ts';
import { isTorn } from './torn.ts';
import { joinsWithoutSpace } from './types.ts';

/** How the lines of a document are wrapped, learnt from the document itself. */
export interface Wrapping {
  /** What authors begin starts with a capital, so that a small letter means that a line runs on. */
  readonly capitalised: boolean;
  /** Lines whose text goes on in the next line. */
  readonly open: ReadonlySet<MarkedLine>;
  /** Some lines of the document are wrapped. */
  readonly wraps: boolean;
  /** Lines break anywhere, so that indents and short lines say little. */
  readonly torn: boolean;
}

const NARROWEST = 45;
const WIDEST = 140;
const CAPITAL = /^["'“„«([¿¡]*\p{Lu}/u;
const SMALL = /^["'“„«([]*\p{Ll}/u;
const FIRST_WORD = /^\S+/;

/** Learns from runs of adjacent lines whether, and where, lines are broken that belong together. */
export function learnWrapping(lines: readonly MarkedLine[]): Wrapping {
  const runs = runsOfPlainLines(lines).filter(run => run.length >= 3);
  const open = new Set<MarkedLine>();
  for (const run of runs) {
    if (!isFilled(run) && !isRunningText(run)) continue;
    const width = Math.max(...run.map(endColumn));
    run.slice(0, -1).forEach((line, index) => {
      if (!closesParagraph(line, run[index + 1] as MarkedLine, width)) open.add(line);
    });
  }
  return {
    capitalised: beginsWithCapitals(lines),
    open,
    wraps: open.size > 0,
    torn: isTorn(lines),
  };
}

/** Every line is full: the first word of the next would not have fitted. */
function isFilled(run: readonly MarkedLine[]): boolean {
  const widths = run.map(endColumn);
  const width = Math.max(...widths);
  if (width < NARROWEST || width > WIDEST) return false;
  return run.every((line, index) => isFull(line, run[index + 1], width));
}

/** Lines broken anyhow, but most of them in the middle of a sentence, and none where it has hardly begun. */
function isRunningText(run: readonly MarkedLine[]): boolean {
  const rest = run.slice(1);
  const widest = Math.max(...run.map(line => line.text.length));
  if (run.slice(0, -1).some(line => line.text.length * SHORTEST_SHARE < widest && !endsAsSentence(line.text)))
    return false;
  const small = rest.filter(line => SMALL.test(line.text)).length;
  const length = run.reduce((sum, line) => sum + line.text.length, 0) / run.length;
  const sentences =
    endsAsSentence(run.at(-1)?.text ?? '') || run.some(line => SENTENCE_WITHIN.test(line.text));
  const opens = CAPITAL.test(run[0]?.text ?? '') || sentences;
  return opens && small * 2 >= rest.length && length >= (sentences ? 25 : 55);
}

/** A broken line has more than this part of the widest. */
const SHORTEST_SHARE = 6;
const SENTENCE_WITHIN = /\p{Ll}[.!?]["”’)]*\s+["“‘(]*\p{Lu}/u;

function closesParagraph(line: MarkedLine, next: MarkedLine, width: number): boolean {
  return endsAsSentence(line.text) && endColumn(line) < width * 0.75 && !SMALL.test(next.text);
}

/** Looks only at lines that begin something: after a blank line, a mark, or the end of a sentence. */
function beginsWithCapitals(lines: readonly MarkedLine[]): boolean {
  const starts = lines.filter((line, index) => {
    const before = lines[index - 1];
    return line.mark !== undefined || !before || before.text === '' || endsAsSentence(before.text);
  });
  const capitals = starts.filter(line => CAPITAL.test(line.text)).length;
  const smalls = starts.filter(line => SMALL.test(line.text)).length;
  return capitals >= (capitals + smalls) * 0.7;
}

/** True when `next` goes on with the text whose first and last lines so far are given. */
export function runsOn(first: MarkedLine, last: MarkedLine, next: MarkedLine, wrapping: Wrapping): boolean {
  if (next.mark) return false;
  if (wrapping.torn && !endsAsSentence(last.text) && needsNext(last, next)) return true;
  const small =
    wrapping.capitalised && SMALL.test(next.text) && (first.mark !== undefined || !SMALL.test(first.text));
  if (first.mark) return runsOnPoint(first, last, next, small);
  if (wrapping.open.has(last)) return true;
  const shift = next.indent - last.indent;
  if (Math.abs(shift) <= 1) return small && isBroken(last, next, wrapping);
  if (shift <= 0 || last !== first) return false;
  const midSentence = small && !endsAsSentence(last.text);
  const goesOn = last.text.length >= 40 || wrapping.open.has(next) || endsAsSentence(next.text);
  return (midSentence && goesOn) || standsUnderDefinition(first, next);
}

/** Where lines break anywhere: what stands deeper, or begins small, goes on with the line above. */
function needsNext(last: MarkedLine, next: MarkedLine): boolean {
  return next.indent > last.indent + 1 || (SMALL.test(next.text) && last.text.length > 0);
}

const LONG = 45;

function runsOnPoint(first: MarkedLine, last: MarkedLine, next: MarkedLine, small: boolean): boolean {
  const ended = endsAsSentence(last.text);
  const long = endColumn(last) >= LONG;
  if (next.indent > first.indent) {
    const hangs = Math.abs(next.indent - first.textIndent) <= 2 || next.indent === last.indent;
    return hangs && ((small && !ended) || (long && !ended) || (long && last !== first));
  }
  return small && long && !ended;
}

/** Two lines of which the first breaks off in the middle of a sentence. */
function isBroken(last: MarkedLine, next: MarkedLine, wrapping: Wrapping): boolean {
  if (endsAsSentence(last.text) || TERM.test(next.text)) return false;
  return (
    last.text.length >= 40 ||
    (wrapping.wraps && last.text.length >= 25) ||
    /,$/.test(last.text) ||
    endsAsSentence(next.text)
  );
}

/** `secondary active: symport` begins anew, small as it is. */
const TERM = /^\S+(?:\s\S+){0,2}\s?[:：]\s+\S/u;
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
