import type { MeasuredText } from './measured-text.ts';
import { ENDS, type Pieces, type SpelledText, UNITS_PER_EM } from './pieces.ts';

/**
 * How many lines a text takes in a width at a size, both in CSS pixels: as a browser fills them, one after the
 * other; a word that is longer than a line is broken. Balanced lines are as many.
 */
export function countLines(measured: MeasuredText, width: number, size: number): number {
  const room = Math.floor(((width + TOLERANCE) / size) * UNITS_PER_EM);
  const lines = fillEvenly(measured.pieces, room) ?? fillLines(measured, room);
  return measured.hyphen === 0 ? lines : Math.max(lines, fillLines(withoutHyphens(measured), room));
}

/** Browsers round widths up to a 64th of a pixel, a few times a line. */
const TOLERANCE = -0.03;

/** Lines set by `text-wrap: pretty` leave soft hyphens out in places, even where that takes another line. */
function withoutHyphens(measured: MeasuredText): MeasuredText {
  const { starts, ends, hows = [] } = measured.pieces;
  const kept = hows.flatMap((how, index) => (how === ENDS.hyphen && index + 1 < hows.length ? [] : [index]));
  const behind = kept.map((_, place) => (kept[place - 1] ?? -1) + 1);
  const pick = (numbers: readonly number[], indices: readonly number[]) =>
    indices.map(index => numbers[index] ?? 0);
  const spelled = (): SpelledText => {
    const whole = measured.spelled();
    return { ...whole, from: pick(whole.from, behind), to: pick(whole.to, kept), hows: pick(hows, kept) };
  };
  return {
    ...measured,
    spelled,
    pieces: { starts: pick(starts, behind), ends: pick(ends, kept), hows: pick(hows, kept) },
  };
}

/** Lines of pieces that all have room, and behind each of which a line may end; undefined where a piece is longer. */
function fillEvenly({ starts, ends, hows }: Pieces, room: number): number | undefined {
  if (hows !== undefined) return undefined;
  const count = ends.length;
  let lines = 0;
  for (let first = 0; first < count; lines++) {
    const next = firstBeyond(ends, first, (starts[first] ?? 0) + room);
    if (next === first) return undefined;
    first = next;
  }
  return lines;
}

/** The first of ascending numbers, from a place on, that is larger than a limit. */
function firstBeyond(ascending: readonly number[], from: number, limit: number): number {
  let low = from;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fillLines(measured: MeasuredText, room: number): number {
  const { starts, ends, hows } = measured.pieces;
  const count = starts.length;
  let lines = count === 0 ? 0 : 1;
  let first = 0;
  let origin = starts[0] ?? 0;
  for (let piece = 0; piece < count; piece++) {
    if ((ends[piece] ?? 0) - origin > room) {
      if (piece > first) {
        piece = nextLine(measured, first, piece, origin, room);
        first = piece;
        lines += 1;
        origin = starts[piece] ?? 0;
      }
      if ((ends[piece] ?? 0) - origin > room) {
        const broken = breakWord(measured, piece, origin, room);
        lines += broken.lines;
        origin = broken.origin;
        first = piece;
      }
    }
    if (hows?.[piece] === ENDS.must && piece + 1 < count) {
      lines += 1;
      first = piece + 1;
      origin = starts[first] ?? 0;
    }
  }
  return lines;
}

/** The piece that begins the next line: earlier than `piece` where the hyphen before it has no room. */
function nextLine(
  { pieces: { ends, hows }, hyphen }: MeasuredText,
  first: number,
  piece: number,
  origin: number,
  room: number,
): number {
  let next = piece;
  for (; next - 1 > first; next--) {
    if (hows?.[next - 1] !== ENDS.hyphen || (ends[next - 1] ?? 0) + hyphen - origin <= room) break;
  }
  return next;
}

/** Breaks a word that is longer than a line, between letters: how many lines more, and where the last begins. */
function breakWord(measured: MeasuredText, piece: number, start: number, room: number) {
  const { text, prefix, from, to } = measured.spelled();
  const widthBefore = (at: number) => Math.round((prefix[at] ?? 0) * UNITS_PER_EM);
  const end = to[piece] ?? 0;
  let lines = 0;
  let origin = start;
  for (let at = from[piece] ?? 0; at < end; ) {
    const next = nextLetter(text, at, end);
    const before = widthBefore(at);
    if (widthBefore(next) - origin > room && before > origin) {
      lines += 1;
      origin = before;
    }
    at = next;
  }
  return { lines, origin };
}

/** The place behind a letter with its marks. */
export function nextLetter(text: string, at: number, end: number): number {
  let next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (next < end) {
    const code = text.codePointAt(next) ?? 0;
    const joined = text.charCodeAt(next - 1) === JOINER;
    if (code < 0x300 || !(joined || CONTINUES.test(String.fromCodePoint(code)))) break;
    next += code > 0xffff ? 2 : 1;
  }
  return next;
}

const JOINER = 0x200d;
const CONTINUES = /[\p{M}\p{Emoji_Modifier}\u200d]/u;
