import { from, tagAt } from './tables.ts';

/** One rule of GSUB or GPOS: its type, and where it is written. */
export interface Lookup {
  readonly type: number;
  readonly subtables: readonly DataView[];
}

/** The lookups that a feature uses in any script, in the order in which they are applied. */
export function lookupsOf(kind: 'GSUB' | 'GPOS', table: DataView, feature: string): Lookup[] {
  const features = from(table, table.getUint16(6));
  const lookups = from(table, table.getUint16(8));
  const used = new Set<number>();
  for (let index = 0; index < features.getUint16(0); index++) {
    if (tagAt(features, 2 + 6 * index) !== feature) continue;
    const at = features.getUint16(2 + 6 * index + 4);
    for (let each = 0; each < features.getUint16(at + 2); each++)
      used.add(features.getUint16(at + 4 + 2 * each));
  }
  return [...used].sort((a, b) => a - b).map(index => readLookup(lookups, index, EXTENSION[kind]));
}

/** The place of a glyph in a coverage table, or -1. */
export function coverageIndex(coverage: DataView, glyph: number): number {
  const ranged = coverage.getUint16(0) === 2;
  const width = ranged ? 6 : 2;
  let low = 0;
  let high = coverage.getUint16(2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = 4 + width * middle;
    const start = coverage.getUint16(at);
    const end = ranged ? coverage.getUint16(at + 2) : start;
    if (glyph < start) high = middle - 1;
    else if (glyph > end) low = middle + 1;
    else return ranged ? coverage.getUint16(at + 4) + glyph - start : middle;
  }
  return -1;
}

/** The class of a glyph; 0 for those that a class table doesn't name. */
export function classOf(classes: DataView, glyph: number): number {
  if (classes.getUint16(0) === 1) {
    const index = glyph - classes.getUint16(2);
    return index >= 0 && index < classes.getUint16(4) ? classes.getUint16(6 + 2 * index) : 0;
  }
  let low = 0;
  let high = classes.getUint16(2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = 4 + 6 * middle;
    if (glyph < classes.getUint16(at)) high = middle - 1;
    else if (glyph > classes.getUint16(at + 2)) low = middle + 1;
    else return classes.getUint16(at + 4);
  }
  return 0;
}

function readLookup(lookups: DataView, index: number, extension: number): Lookup {
  const lookup = from(lookups, lookups.getUint16(2 + 2 * index));
  const type = lookup.getUint16(0);
  const subtables = Array.from({ length: lookup.getUint16(4) }, (_, each) =>
    from(lookup, lookup.getUint16(6 + 2 * each)),
  );
  const first = subtables[0];
  if (type !== extension || !first) return { type, subtables };
  return { type: first.getUint16(2), subtables: subtables.map(each => from(each, each.getUint32(4))) };
}

/** A lookup of this type points on to others that are too far away for 16 bits. */
const EXTENSION = { GSUB: 7, GPOS: 9 } as const;
