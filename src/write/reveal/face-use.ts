import type { FontFace, ThemeTokens } from '../../model/artifact.ts';

/**
 * Which fonts a deck needs: those whose letters it shows, in the styles that it uses. `html` is all that the
 * slides show, with the classes of their layouts.
 */
export function facesInUse(faces: readonly FontFace[], html: string, tokens: ThemeTokens): FontFace[] {
  const beyondAscii = new Set(html.match(BEYOND_ASCII));
  const shown = [LATIN_A, DIGIT_ZERO, ...[...beyondAscii].map(character => character.codePointAt(0) ?? 0)];
  const isUsed = stylesIn(html, tokens);
  return faces.filter(face => isUsed(face) && coversAny(face.unicodeRange, shown));
}

const BEYOND_ASCII = /[^\0-\x7f]/gu;
const LATIN_A = 0x41;
/** The light serif holds only the digits of the sections' numerals. */
const DIGIT_ZERO = 0x30;
const CODE = /<(?:code|kbd|samp|pre)\b/;
const SANS_ITALIC = /<(?:em|i|cite|dfn)\b/;
const BOLD_ITALIC = /<(?:strong|b|th|h[2-6])\b[^>]*>[^<]*<(?:em|i)\b|<(?:em|i)\b[^>]*>[^<]*<(?:strong|b)\b/;
const SERIF_ITALIC =
  /<blockquote\b|layout-quotation|"subtitle":"[^"]|"titleHtml":"(?:[^"\\]|\\.)*<(?:em|i)\b/;
const SERIF_LIGHT = /layout-section/;
const SERIF_REGULAR = /<ol\b|\bstatement\b|layout-agenda|class="ordinal"/;

function stylesIn(html: string, { fonts }: ThemeTokens): (face: FontFace) => boolean {
  const uses = {
    code: CODE.test(html),
    sansItalic: SANS_ITALIC.test(html),
    boldItalic: BOLD_ITALIC.test(html),
    serifItalic: SERIF_ITALIC.test(html),
    serifLight: SERIF_LIGHT.test(html),
    serifRegular: SERIF_REGULAR.test(html),
  };
  return ({ family, style, weight }) => {
    const heavy = Number.parseInt(weight, 10) >= 600;
    if (fonts.mono.includes(family)) return uses.code;
    if (fonts.serif.includes(family)) {
      if (style === 'italic') return uses.serifItalic;
      return heavy || (weight === '300' ? uses.serifLight : uses.serifRegular);
    }
    if (style === 'normal') return true;
    return heavy ? uses.boldItalic : uses.sansItalic;
  };
}

const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi;

function coversAny(unicodeRange: string, codePoints: readonly number[]): boolean {
  const ranges = [...unicodeRange.matchAll(RANGE)].map(([, first = '', last]) => {
    const start = Number.parseInt(first, 16);
    return [start, last ? Number.parseInt(last, 16) : start] as const;
  });
  return codePoints.some(point => ranges.some(([start, end]) => point >= start && point <= end));
}
