import { ENDS, type MeasuredText } from './measured-text.ts';

/**
 * How many lines a text takes in a width at a size, both in CSS pixels: as a browser fills them, one after the
 * other; a word that is longer than a line is broken. Balanced lines are as many.
 */
export function countLines(measured: MeasuredText, width: number, size: number): number {
  const room = (width + TOLERANCE) / size;
  const lines = fillLines(measured, room);
  return measured.ends.includes(ENDS.hyphen)
    ? Math.max(lines, fillLines(withoutHyphens(measured), room))
    : lines;
}

/** Lines set by `text-wrap: pretty` leave soft hyphens out in places, even where that takes another line. */
function withoutHyphens(measured: MeasuredText): MeasuredText {
  const { pieces, ends } = measured;
  const joined: number[] = [];
  const kept: number[] = [];
  let start = pieces[0] ?? 0;
  for (const [piece, how] of ends.entries()) {
    if (how === ENDS.hyphen) continue;
    joined.push(start, pieces[2 * piece + 1] ?? 0);
    kept.push(how);
    start = pieces[2 * piece + 2] ?? 0;
  }
  return { ...measured, pieces: Int32Array.from(joined), ends: Uint8Array.from(kept) };
}

function fillLines(measured: MeasuredText, room: number): number {
  const { prefix, pieces, ends } = measured;
  const count = ends.length;
  if (count === 0) return 0;
  let lines = 1;
  let first = 0;
  let origin = prefix[pieces[0] ?? 0] ?? 0;
  for (let piece = 0; piece < count; piece++) {
    const end = prefix[pieces[2 * piece + 1] ?? 0] ?? 0;
    if (end - origin > room) {
      if (piece > first) {
        piece = lastThatFits(measured, first, piece, origin, room);
        first = piece;
        lines += 1;
        origin = prefix[pieces[2 * piece] ?? 0] ?? 0;
      }
      const over = (prefix[pieces[2 * piece + 1] ?? 0] ?? 0) - origin > room;
      if (over) {
        const broken = breakWord(measured, piece, origin, room);
        lines += broken.lines;
        origin = broken.origin;
        first = piece;
      }
    }
    if (ends[piece] === ENDS.must && piece + 1 < count) {
      lines += 1;
      first = piece + 1;
      origin = prefix[pieces[2 * (piece + 1)] ?? 0] ?? 0;
    }
  }
  return lines;
}

/** Browsers round widths up to a 64th of a pixel, a few times a line. */
const TOLERANCE = -0.03;

/** The piece that begins the next line: earlier than `piece` where the hyphen before it has no room. */
function lastThatFits(
  { prefix, pieces, ends, hyphen }: MeasuredText,
  first: number,
  piece: number,
  origin: number,
  room: number,
): number {
  let next = piece;
  while (next - 1 > first && ends[next - 1] === ENDS.hyphen) {
    if ((prefix[pieces[2 * next - 1] ?? 0] ?? 0) + hyphen - origin <= room) break;
    next--;
  }
  return next;
}

/** Breaks a word that is longer than a line, between letters: how many lines more, and where the last begins. */
function breakWord(measured: MeasuredText, piece: number, from: number, room: number) {
  const { prefix, pieces, text } = measured;
  const start = pieces[2 * piece] ?? 0;
  const end = pieces[2 * piece + 1] ?? 0;
  let lines = 0;
  let origin = from;
  for (let at = start; at < end; ) {
    const next = nextLetter(text, at, end);
    const before = prefix[at] ?? 0;
    if ((prefix[next] ?? 0) - origin > room && before > origin) {
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
