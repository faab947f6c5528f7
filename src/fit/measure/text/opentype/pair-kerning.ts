import { classOf, coverageIndex, lookupsOf } from './layout.ts';
import { from } from './tables.ts';

/** What is added to the width of two glyphs that stand beside each other, in font units. */
export type PairKerning = (left: number, right: number) => number;

/** Kerning by GPOS, or by the older table `kern` where there is no other. */
export function readKerning(gpos: DataView | undefined, kern: DataView | undefined): PairKerning {
  const lookups = gpos
    ? KERNING.flatMap(feature => lookupsOf('GPOS', gpos, feature)).filter(({ type }) => type === PAIRS)
    : [];
  if (lookups.length === 0) return kern ? readOldKerning(kern) : () => 0;
  const tables = lookups.map(({ subtables }) => subtables.map(readSubtable));
  return (left, right) => {
    let sum = 0;
    for (const subtables of tables) sum += firstOf(subtables, left, right);
    return sum;
  };
}

/** Indic scripts call it by another name. */
const KERNING = ['kern', 'dist'];
const PAIRS = 2;

/** A lookup ends with the first of its tables that knows the pair, even where that changes nothing. */
function firstOf(subtables: readonly Subtable[], left: number, right: number): number {
  for (const subtable of subtables) {
    const value = subtable(left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

type Subtable = (left: number, right: number) => number | undefined;

function readSubtable(table: DataView): Subtable {
  const coverage = from(table, table.getUint16(2));
  const formats = [table.getUint16(4), table.getUint16(6)] as const;
  const record = { size: sizeOf(formats[0]) + sizeOf(formats[1]), advance: advanceReader(formats) };
  return table.getUint16(0) === 1
    ? listedPairs(table, coverage, record)
    : classPairs(table, coverage, record);
}

interface ValueRecord {
  /** In bytes, of both glyphs' values. */
  readonly size: number;
  readonly advance: (view: DataView, at: number) => number;
}

/** Format 1: for each left glyph a sorted list of right ones. */
function listedPairs(table: DataView, coverage: DataView, { size, advance }: ValueRecord): Subtable {
  return (left, right) => {
    const index = coverageIndex(coverage, left);
    if (index < 0) return undefined;
    const set = from(table, table.getUint16(10 + 2 * index));
    let low = 0;
    let high = set.getUint16(0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = 2 + middle * (2 + size);
      const glyph = set.getUint16(at);
      if (glyph === right) return advance(set, at + 2);
      if (right < glyph) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  };
}

/** Format 2: a matrix of classes. */
function classPairs(table: DataView, coverage: DataView, { size, advance }: ValueRecord): Subtable {
  const lefts = from(table, table.getUint16(8));
  const rights = from(table, table.getUint16(10));
  const columns = table.getUint16(14);
  return (left, right) => {
    if (coverageIndex(coverage, left) < 0) return undefined;
    return advance(table, 16 + size * (classOf(lefts, left) * columns + classOf(rights, right)));
  };
}

/** The change of the advance of both glyphs; shifts of their places don't change the width. */
function advanceReader([first, second]: readonly [number, number]): ValueRecord['advance'] {
  const inFirst = first & ADVANCE ? 2 * bits(first & (ADVANCE - 1)) : undefined;
  const inSecond = second & ADVANCE ? sizeOf(first) + 2 * bits(second & (ADVANCE - 1)) : undefined;
  return (view, at) =>
    (inFirst === undefined ? 0 : view.getInt16(at + inFirst)) +
    (inSecond === undefined ? 0 : view.getInt16(at + inSecond));
}

const ADVANCE = 4;

function sizeOf(format: number): number {
  return 2 * bits(format);
}

function bits(flags: number): number {
  let count = 0;
  for (let rest = flags & 0xff; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** The table `kern` of TrueType, format 0. */
function readOldKerning(kern: DataView): PairKerning {
  const pairs = new Map<number, number>();
  if (kern.getUint16(0) !== 0) return () => 0;
  for (let index = 0, at = 4; index < kern.getUint16(2); index++, at += kern.getUint16(at + 2)) {
    if (kern.getUint16(at + 4) !== HORIZONTAL) continue;
    for (let pair = 0; pair < kern.getUint16(at + 6); pair++) {
      const entry = at + 14 + 6 * pair;
      pairs.set(kern.getUint32(entry), kern.getInt16(entry + 4));
    }
  }
  return (left, right) => pairs.get(left * 0x10000 + right) ?? 0;
}

const HORIZONTAL = 1;
