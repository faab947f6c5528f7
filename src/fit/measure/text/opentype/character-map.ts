import { from } from './tables.ts';

/** The glyph of each code point that a font has. */
export function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const table = bestTable(cmap);
  if (table?.getUint16(0) === 4) readRuns(table, glyphs);
  if (table?.getUint16(0) === 12) readGroups(table, glyphs);
  return glyphs;
}

/** The table for all of Unicode where there is one, else that for its first plane. */
function bestTable(cmap: DataView): DataView | undefined {
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, index) =>
    from(cmap, cmap.getUint32(4 + 8 * index + 4)),
  );
  return tables.find(table => table.getUint16(0) === 12) ?? tables.find(table => table.getUint16(0) === 4);
}

/** Format 4: runs of code points, each with an offset to its glyphs. */
function readRuns(table: DataView, glyphs: Map<number, number>): void {
  const twice = table.getUint16(6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice];
  for (let run = 0; run < twice; run += 2) {
    const start = table.getUint16(starts + run);
    const end = table.getUint16(ends + run);
    const delta = table.getUint16(deltas + run);
    const offset = table.getUint16(offsets + run);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const at = offsets + run + offset + 2 * (code - start);
      const found = offset === 0 ? code : at + 2 > table.byteLength ? 0 : table.getUint16(at);
      const glyph = offset !== 0 && found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Format 12: groups of code points whose glyphs follow each other. */
function readGroups(table: DataView, glyphs: Map<number, number>): void {
  for (let group = 0; group < table.getUint32(12); group++) {
    const at = 16 + 12 * group;
    const start = table.getUint32(at);
    const end = Math.min(table.getUint32(at + 4), 0x10ffff);
    for (let code = start; code <= end; code++) glyphs.set(code, table.getUint32(at + 8) + code - start);
  }
}
