import type { FontMetrics } from '../../../model/font-metrics.ts';
import { findBreaks } from './breaking/break-opportunities.ts';
import { nextLetter } from './count-lines.ts';
import { fallbackWidth } from './fallback-width.ts';

/** How many lines code takes in a width at a size, both in CSS pixels: its spaces kept, long lines wrapped. */
export function countCodeLines(
  code: string,
  width: number,
  size: number,
  faces: readonly FontMetrics[],
): number {
  const room = (width + TOLERANCE) / size;
  return code.split(LINE_END).reduce((sum, line) => sum + linesOf(line, room, faces), 0);
}

const LINE_END = /\r\n?|\n/;
const TOLERANCE = 0.005;
/** Tabs end at multiples of so many spaces, as `tab-size` says. */
const TAB_SIZE = 4;

function linesOf(line: string, room: number, faces: readonly FontMetrics[]): number {
  if (line === '') return 1;
  const letter = (code: number) => widthOf(code, faces);
  if (PLAIN.test(line) && line.length * letter(0x4d) <= room) return 1;
  const breaks = findBreaks(line, 'en');
  let lines = 1;
  let x = 0;
  for (let start = 0; start < line.length; ) {
    const end = pieceEnd(breaks, start, line.length);
    const word = line.slice(start, end).trimEnd();
    const wordEnd = start + word.length;
    const width = sumOf(word, letter);
    if (x > 0 && x + width > room) {
      lines += 1;
      x = 0;
    }
    if (width > room) {
      const broken = breakWord(word, x, room, letter);
      lines += broken.lines;
      x = broken.x;
    } else x += width;
    for (let at = wordEnd; at < end; at++) x = behindSpace(line[at] ?? ' ', x, letter);
    start = end;
  }
  return lines;
}

/** Letters that are all as wide as each other, and no tabs. */
const PLAIN = /^[\x20-\x7e]*$/;

function pieceEnd(breaks: Uint8Array, start: number, length: number): number {
  let end = start + 1;
  while (end < length && breaks[end] !== 1) end++;
  return end;
}

function behindSpace(space: string, x: number, letter: (code: number) => number): number {
  const width = letter(0x20);
  if (space !== '\t') return x + width;
  const stop = TAB_SIZE * width;
  return (Math.floor(x / stop + 1e-6) + 1) * stop;
}

function breakWord(word: string, from: number, room: number, letter: (code: number) => number) {
  let lines = 0;
  let x = from;
  for (let at = 0; at < word.length; ) {
    const next = nextLetter(word, at, word.length);
    const width = sumOf(word.slice(at, next), letter);
    if (x > 0 && x + width > room) {
      lines += 1;
      x = 0;
    }
    x += width;
    at = next;
  }
  return { lines, x };
}

function sumOf(text: string, letter: (code: number) => number): number {
  let sum = 0;
  for (const each of text) sum += letter(each.codePointAt(0) ?? 0);
  return sum;
}

function widthOf(code: number, faces: readonly FontMetrics[]): number {
  for (let index = 0; index < faces.length; index++) {
    const width = faces[index]?.advance(code) ?? -1;
    if (width >= 0) return width;
  }
  return code > 0x2ff && WITHOUT_WIDTH.test(String.fromCodePoint(code)) ? 0 : fallbackWidth(code, true);
}

const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;
