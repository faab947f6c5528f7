/**
 * Units of an em, in which measured text counts its widths: a browser rounds more coarsely, and whole numbers are
 * added without an object being made for each.
 */
export const UNITS_PER_EM = 65_536;

/** The pieces of a text that stay together on a line, in arrays of their own, which engines keep small. */
export interface Pieces {
  /** The width before each piece, and that with it, without the space behind it; in units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How each ends: one of `ENDS`; undefined where a line may end behind each. */
  readonly hows: readonly number[] | undefined;
}

/** How a piece ends: where a line may end, where it must, or at a hyphen that shows only then. */
export const ENDS = { may: 0, must: 1, hyphen: 2 } as const;

/** A text letter by letter, with the places of its pieces. */
export interface SpelledText {
  /** As a browser lays it out: spaces collapsed, `\n` where a line must end. */
  readonly text: string;
  /** For each place of the text, in UTF-16, the width before it, in ems. */
  readonly prefix: Float64Array;
  /** The first place of each piece, and the place behind its last letter. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly hows: readonly number[];
}

/** Takes the pieces out of a text that was spelled. */
export function piecesOf({ prefix, from, to, hows }: SpelledText): Pieces {
  const before = (at: number) => Math.round((prefix[at] ?? 0) * UNITS_PER_EM);
  return {
    starts: from.map(before),
    ends: to.map(before),
    hows: hows.some(how => how !== ENDS.may) ? hows : undefined,
  };
}
