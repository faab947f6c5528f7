import type { FontMetrics } from '../../../model/font-metrics.ts';
import { mayBreakAscii } from './breaking/break-opportunities.ts';
import type { Look, TextStyle } from './text-style.ts';

/** A word of plain letters, as it was read last; one object for all, since a lecture has very many. */
export interface PlainWord {
  /** The place behind it: that of a space, or the end of the text. */
  to: number;
  /** In ems; not a number where a letter, or a sign in it, asks for more than a sum of widths. */
  width: number;
  /** What kerning adds between a space and its first letter, and between its last one and a space; in ems. */
  kernBefore: number;
  kernBehind: number;
}

/** Reads the word that begins at a place of a text. */
export type ReadPlainWord = (text: string, from: number) => PlainWord;

/**
 * Reads words of ASCII that lines don't break within, by a table of their letters: nearly all of many lectures, and read
 * so in a fraction of the time. Their widths are the sums that `addRunWidths` makes.
 */
export function readPlainWords(look: Look, style: TextStyle, face: FontMetrics | undefined): ReadPlainWord {
  const { scale } = look;
  const spacing = style.letterSpacing ?? 0;
  const advances = advancesOf(face, look.role === 'mono' ? 'own' : (style.figures ?? 'own'), scale);
  const pairs = new Float64Array(ASCII * ASCII).fill(UNKNOWN);
  const kern = (left: number, right: number): number => {
    const known = pairs[left * ASCII + right] ?? 0;
    if (known !== UNKNOWN) return known;
    const found =
      face && staysPlain(face, left, right, spacing) ? face.kern(left, right) * scale : Number.NaN;
    pairs[left * ASCII + right] = found;
    return found;
  };
  const hasSpace = face !== undefined && face.advance(SPACE) >= 0;
  const word: PlainWord = { to: 0, width: 0, kernBefore: 0, kernBehind: 0 };
  return (text, from) => {
    let width = 0;
    let left = 0;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) break;
      if (code >= ASCII) {
        width = Number.NaN;
        continue;
      }
      if (at > from) width += kern(left, code);
      width += advances[code] ?? 0;
      if (spacing !== 0) width += spacing;
      left = code;
    }
    word.to = at;
    word.width = width;
    const isPlain = hasSpace && width >= 0;
    // A space that is part of a ligature is measured without it.
    word.kernBefore = isPlain ? kern(SPACE, text.charCodeAt(from)) || 0 : 0;
    word.kernBehind = isPlain ? kern(left, SPACE) || 0 : 0;
    return word;
  };
}

const ASCII = 0x80;
const SPACE = 0x20;
/** No kerning is so large. */
const UNKNOWN = Number.POSITIVE_INFINITY;

/** The widths of ASCII in ems; not a number where there is none, and for what isn't plain. */
function advancesOf(
  face: FontMetrics | undefined,
  figures: NonNullable<TextStyle['figures']>,
  scale: number,
): Float64Array {
  return Float64Array.from({ length: ASCII }, (_, code) => {
    if (!face || code <= SPACE || face.advance(code) < 0) return Number.NaN;
    return (figures === 'own' ? face.advance(code) : face.figure(code, figures)) * scale;
  });
}

/** Whether two letters are drawn beside each other, and on one line. */
function staysPlain(face: FontMetrics, left: number, right: number, spacing: number): boolean {
  const atSpace = left === SPACE || right === SPACE;
  return !isLigature(face, left, right, spacing) && (atSpace || !mayBreakAscii(left, right));
}

/** Whether two letters may be drawn as one, or begin what is. */
function isLigature(face: FontMetrics, left: number, right: number, spacing: number): boolean {
  const candidates = face.ligatures.get(left) ?? [];
  return candidates.some(({ rest, required }) => rest[0] === right && (spacing === 0 || required));
}
