import type { Point, Position } from 'unist';

/** A line of a piece: its number from 1, and the offset at which it begins. */
export interface Line {
  readonly number: number;
  readonly offset: number;
  readonly text: string;
}

/** The part of a line that holds text, from character `from` to before `to`. */
export interface Segment {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** The lines of a piece. */
export function linesOf(piece: string): Line[] {
  let offset = 0;
  return piece.split('\n').map((text, index) => {
    const line = { number: index + 1, offset, text };
    offset += text.length + 1;
    return line;
  });
}

/** What a line holds from character `from` on, without the spaces at its end. */
export function segmentOf(line: Line, from: number): Segment {
  let to = line.text.length;
  while (to > from && line.text[to - 1] === ' ') to -= 1;
  return { line, from, to };
}

/** How many spaces a line begins with. */
export function indentOf(line: Line): number {
  let indent = 0;
  while (line.text[indent] === ' ') indent += 1;
  return indent;
}

/** The point before the character `index` of a line, from 0. */
export function pointIn(line: Line, index: number): Point {
  return { line: line.number, column: index + 1, offset: line.offset + index };
}

/** From one character of a line to before another of it, or to its end. */
export function placeIn(line: Line, from: number, to = line.text.length): Position {
  return { start: pointIn(line, from), end: pointIn(line, to) };
}
