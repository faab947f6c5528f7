import type { Figures, FontMetrics, JoinedWidths, LigatureWidth } from '../../../../model/font-metrics.ts';
import type { OpenedFont } from '../opentype/read-font.ts';
import { type Shape, type ShapedWidths, shapedWidths } from './shaped-widths.ts';

/** A font file and the code points that CSS takes from it. */
export interface FaceFile {
  readonly font: OpenedFont;
  readonly covers: (code: number) => boolean;
  /** Draws text in the font; without it, letters of Arabic and Devanagari are measured as they stand alone. */
  readonly shape?: Shape;
}

/** The metrics of a face, and what is needed to write them down. */
export interface OpenedMetrics extends FontMetrics {
  /** All code points that the face has, sorted. */
  readonly codes: readonly number[];
  /** The number of the file that has a code point, or -1. */
  readonly fileOf: (code: number) => number;
}

/** The metrics of a face that is spread over files; of two that cover a code point, the later counts, as in CSS. */
export function metricsOfFonts(files: readonly FaceFile[]): OpenedMetrics {
  const places = placesOf(files);
  const shaped = shapedIn(files, places);
  const glyph = (code: number) => places.get(code);
  const advance = (code: number) => {
    const place = glyph(code);
    return place ? place.font.advance(place.glyph) / place.font.unitsPerEm : -1;
  };
  const kern = (left: number, right: number) => {
    const a = glyph(left);
    const b = glyph(right);
    if (!a || !b || a.file !== b.file) return 0;
    return (shaped[a.file]?.kern(left, right) ?? a.font.kern(a.glyph, b.glyph)) / a.font.unitsPerEm;
  };
  const substituted = (code: number, features: readonly string[]) => {
    const place = glyph(code);
    if (!place) return -1;
    const { font } = place;
    const shown = features.reduce((current, feature) => font.substitute(feature, current), place.glyph);
    return font.advance(shown) / font.unitsPerEm;
  };
  const first = files[0]?.font;
  return {
    codes: [...places.keys()].sort((a, b) => a - b),
    fileOf: code => glyph(code)?.file ?? -1,
    ascent: first ? first.ascent / first.unitsPerEm : 1,
    descent: first ? first.descent / first.unitsPerEm : 0.3,
    advance,
    kern,
    ligatures: new Map([...ligaturesOf(files, places), ...shapedLigatures(files, shaped)]),
    joined: code => joinedWidths(code, glyph(code), shaped),
    figure: (code, figures) => substituted(code, FEATURES[figures]),
  };
}

const FEATURES: Readonly<Record<Figures, readonly string[]>> = {
  own: [],
  lining: ['lnum'],
  tabular: ['tnum'],
  'lining-tabular': ['lnum', 'tnum'],
};

interface Place {
  readonly font: OpenedFont;
  readonly file: number;
  readonly glyph: number;
}

function placesOf(files: readonly FaceFile[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const [file, { font, covers }] of files.entries()) {
    for (const [code, glyph] of font.glyphs) if (covers(code)) places.set(code, { font, file, glyph });
  }
  return places;
}

function shapedIn(files: readonly FaceFile[], places: ReadonlyMap<number, Place>) {
  return files.map(({ shape }, file) => {
    if (!shape) return undefined;
    return shapedWidths(
      [...places].flatMap(([code, place]) => (place.file === file ? [code] : [])),
      shape,
    );
  });
}

function shapedLigatures(
  files: readonly FaceFile[],
  shaped: ReadonlyArray<ShapedWidths | undefined>,
): Array<readonly [number, readonly LigatureWidth[]]> {
  return files.flatMap(({ font }, file) =>
    [...(shaped[file]?.ligatures ?? [])].map(
      ([first, list]) =>
        [first, list.map(each => ({ ...each, change: each.change / font.unitsPerEm }))] as const,
    ),
  );
}

function joinedWidths(
  code: number,
  place: Place | undefined,
  shaped: ReadonlyArray<ShapedWidths | undefined>,
): JoinedWidths | undefined {
  const widths = place && shaped[place.file]?.joined.get(code);
  if (!widths) return undefined;
  const em = place.font.unitsPerEm;
  const { initial, medial, final, joinsNext } = widths;
  return { initial: initial / em, medial: medial / em, final: final / em, joinsNext };
}

/** Only ligatures of letters that are in the font by themselves, and of one file. */
function ligaturesOf(
  files: readonly FaceFile[],
  places: ReadonlyMap<number, Place>,
): ReadonlyMap<number, readonly LigatureWidth[]> {
  const found = new Map<number, LigatureWidth[]>();
  for (const [file, { font }] of files.entries()) {
    const codes = codesByGlyph(file, places);
    for (const feature of FEATURES_OF_LIGATURES) {
      for (const { parts, glyph } of font.ligatures(feature)) {
        const [first, ...rest] = parts.map(part => codes.get(part) ?? -1);
        if (first === undefined || first < 0 || rest.some(code => code < 0)) continue;
        const change = (font.advance(glyph) - widthOf(font, parts)) / font.unitsPerEm;
        found.set(first, [...(found.get(first) ?? []), { rest, change, required: feature !== 'liga' }]);
      }
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

const FEATURES_OF_LIGATURES = ['liga', 'rlig'] as const;

function codesByGlyph(file: number, places: ReadonlyMap<number, Place>): Map<number, number> {
  const codes = new Map<number, number>();
  for (const [code, place] of places) if (place.file === file) codes.set(place.glyph, code);
  return codes;
}

function widthOf(font: OpenedFont, glyphs: readonly number[]): number {
  return glyphs.reduce((sum, glyph, index) => {
    const before = glyphs[index - 1];
    return sum + font.advance(glyph) + (before === undefined ? 0 : font.kern(before, glyph));
  }, 0);
}
