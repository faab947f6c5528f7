import { readCharacterMap } from './character-map.ts';
import { type PairKerning, readKerning } from './pair-kerning.ts';
import { ligaturesOf, singleSubstitution } from './substitutions.ts';
import { type FontTables, readTables } from './tables.ts';

/** What a font file says of widths, in font units; glyphs by their numbers. */
export interface OpenedFont {
  readonly unitsPerEm: number;
  /** Its letters have other widths in other weights, which are not read. */
  readonly variable: boolean;
  /** Above and below the baseline, as browsers take them for the height of a line. */
  readonly ascent: number;
  readonly descent: number;
  readonly glyphs: ReadonlyMap<number, number>;
  readonly advance: (glyph: number) => number;
  readonly kern: PairKerning;
  /** The glyph that a feature shows instead, for example `tnum`, `init`. */
  readonly substitute: (feature: string, glyph: number) => number;
  /** Ligatures that are on unless CSS turns them off: `rlig` also where letters are spaced. */
  readonly ligatures: (feature: 'liga' | 'rlig') => ReturnType<typeof ligaturesOf>;
}

/** Opens a TrueType or OpenType file; undefined where it is none, or lacks what text needs. */
export function readFont(bytes: Uint8Array): OpenedFont | undefined {
  const tables = readTables(bytes);
  const [cmap, head, hhea, hmtx] = ['cmap', 'head', 'hhea', 'hmtx'].map(tag => tables.get(tag));
  if (!cmap || !head || !hhea || !hmtx) return undefined;
  const gsub = tables.get('GSUB');
  const substitutions = new Map<string, (glyph: number) => number>();
  return {
    unitsPerEm: head.getUint16(18),
    variable: tables.has('fvar'),
    ...heights(tables, hhea),
    glyphs: readCharacterMap(cmap),
    advance: advances(hmtx, hhea.getUint16(34)),
    kern: readKerning(tables.get('GPOS'), tables.get('kern')),
    substitute: (feature, glyph) => {
      const known = substitutions.get(feature) ?? singleSubstitution(gsub, feature);
      substitutions.set(feature, known);
      return known(glyph);
    },
    ligatures: feature => ligaturesOf(gsub, feature),
  };
}

function advances(hmtx: DataView, count: number): (glyph: number) => number {
  const last = Math.max(count - 1, 0);
  return glyph => {
    const at = 4 * Math.min(glyph, last);
    return at + 2 <= hmtx.byteLength ? hmtx.getUint16(at) : 0;
  };
}

/** The typographic heights where the font asks for them, else those of `hhea`. */
function heights(tables: FontTables, hhea: DataView): Pick<OpenedFont, 'ascent' | 'descent'> {
  const os2 = tables.get('OS/2');
  if (os2 && os2.byteLength > 72 && os2.getUint16(62) & USE_TYPOGRAPHIC)
    return { ascent: os2.getInt16(68), descent: -os2.getInt16(70) };
  return { ascent: hhea.getInt16(4), descent: -hhea.getInt16(6) };
}

const USE_TYPOGRAPHIC = 1 << 7;
