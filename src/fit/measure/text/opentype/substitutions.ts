import { coverageIndex, lookupsOf } from './layout.ts';
import { from } from './tables.ts';

/** The glyph that a feature puts in the place of another; the same where it changes nothing. */
export function singleSubstitution(gsub: DataView | undefined, feature: string): (glyph: number) => number {
  const lookups = gsub ? lookupsOf('GSUB', gsub, feature).filter(({ type }) => type === SINGLE) : [];
  return glyph =>
    lookups.reduce((current, { subtables }) => {
      for (const table of subtables) {
        const found = substituteIn(table, current);
        if (found !== undefined) return found;
      }
      return current;
    }, glyph);
}

/** Two or more glyphs that become one. */
export interface Ligature {
  readonly parts: readonly number[];
  readonly glyph: number;
}

/** The ligatures of a feature. */
export function ligaturesOf(gsub: DataView | undefined, feature: string): Ligature[] {
  const lookups = gsub ? lookupsOf('GSUB', gsub, feature).filter(({ type }) => type === LIGATURES) : [];
  return lookups.flatMap(({ subtables }) => subtables.flatMap(ligaturesIn));
}

const SINGLE = 1;
const LIGATURES = 4;

function substituteIn(table: DataView, glyph: number): number | undefined {
  const index = coverageIndex(from(table, table.getUint16(2)), glyph);
  if (index < 0) return undefined;
  if (table.getUint16(0) === 1) return (glyph + table.getInt16(4)) & 0xffff;
  return table.getUint16(6 + 2 * index);
}

function ligaturesIn(table: DataView): Ligature[] {
  const firsts = coveredGlyphs(from(table, table.getUint16(2)));
  return firsts.flatMap((first, index) => {
    const set = from(table, table.getUint16(6 + 2 * index));
    return Array.from({ length: set.getUint16(0) }, (_, each) => {
      const ligature = from(set, set.getUint16(2 + 2 * each));
      const rest = Array.from({ length: ligature.getUint16(2) - 1 }, (_, part) =>
        ligature.getUint16(4 + 2 * part),
      );
      return { parts: [first, ...rest], glyph: ligature.getUint16(0) };
    });
  });
}

/** All glyphs of a coverage table, in its order. */
function coveredGlyphs(coverage: DataView): number[] {
  const count = coverage.getUint16(2);
  if (coverage.getUint16(0) === 1)
    return Array.from({ length: count }, (_, i) => coverage.getUint16(4 + 2 * i));
  return Array.from({ length: count }, (_, i) => {
    const start = coverage.getUint16(4 + 6 * i);
    const length = coverage.getUint16(6 + 6 * i) - start + 1;
    return Array.from({ length }, (_, each) => start + each);
  }).flat();
}
