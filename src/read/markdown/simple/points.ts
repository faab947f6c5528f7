import type { Line } from './places.ts';

/** A line that begins a point, cut into its parts; columns count from 0. */
export interface PointLine {
  readonly line: Line;
  readonly indent: number;
  /** `-`, `*`, `+`, or what ends the number: `.`, `)`. */
  readonly kind: string;
  /** Of a numbered point. */
  readonly number?: number;
  /** Where its text begins, and its details must. */
  readonly content: number;
}

/** Reads a line as the start of a point; undefined when it is none. */
export function readPointLine(line: Line): PointLine | undefined {
  const [lead, spaces = '', marker = ''] = POINT.exec(line.text) ?? [];
  if (lead === undefined) return undefined;
  const number = marker.length > 1 ? { number: Number.parseInt(marker, 10) } : {};
  return { line, indent: spaces.length, kind: marker.at(-1) ?? '', ...number, content: lead.length };
}

const POINT = /^( *)([-*+]|\d{1,9}[.)]) {1,4}(?=\S)/;

/** True where the line, from character `from`, is text for certain: nothing that could begin a block. */
export function startsText(line: Line, from: number): boolean {
  return TEXT.test(line.text.slice(from, from + 12));
}

const TEXT =
  /^(?!\d{1,9}[.)](?:\s|$)|`{3}|\*(?:[ *_]|$)\s*\*)(?:[\p{L}\p{N}"'“”„«»‘’(§$€£%¿¡…–—•*`]|!?\[(?![ xX]\])|\\[!-/:-@[-`{-~])/u;
