import type { FontFace, ThemeTokens } from '../../model/artifact.ts';
import { hasItalics } from '../../text/writing.ts';
import { isInStack } from '../../theme/font-stack.ts';
import { coversPoint } from './unicode-range.ts';

/** What slides show, for the fonts to cover. */
export interface Shown {
  /** All that slides show, with the classes of their layouts. */
  readonly html: string;
  /** BCP 47, of the deck. */
  readonly lang: string;
}

/** Which fonts a deck needs: those whose letters it shows, in the styles that it uses. */
export function facesInUse(
  faces: readonly FontFace[],
  { html, lang }: Shown,
  { fonts, slanted }: ThemeTokens,
): FontFace[] {
  const points = pointsIn(html);
  const isUsed = stylesIn(html, { hasItalics: hasItalics(lang), slanted });
  const needed = new Set<FontFace>();
  for (const stack of STACKS) {
    const families = faces.filter(({ family }) => isInStack(fonts, family, stack));
    for (const face of facesShowing(points, families, fonts[stack]))
      if (isUsed[stack](face, hasItalic(face, families))) needed.add(face);
  }
  return faces.filter(face => needed.has(face));
}

const STACKS = ['sans', 'serif', 'mono'] as const;

const BEYOND_ASCII = /[^\0-\x7f]/gu;
const LATIN_A = 0x41;
/** The light serif holds only the digits of the sections' numerals. */
const DIGIT_ZERO = 0x30;

function pointsIn(html: string): number[] {
  const special = [...new Set(html.match(BEYOND_ASCII))].map(character => character.codePointAt(0) ?? 0);
  return [LATIN_A, DIGIT_ZERO, ...special.filter(point => !isJoiner(point))];
}

/** Signs between letters of many scripts: no reason to carry any of their fonts. */
function isJoiner(point: number): boolean {
  return point >= 0x2000 && point <= 0x2011;
}

/** The faces that a browser would take: a letter is set in the first family of the stack that has it. */
function facesShowing(points: readonly number[], faces: readonly FontFace[], stack: string): FontFace[] {
  const inOrder = [...new Set(faces.map(({ family }) => family))].sort(
    (a, b) => stack.indexOf(`"${a}"`) - stack.indexOf(`"${b}"`),
  );
  let rest = points;
  return inOrder.flatMap(family => {
    const own = faces.filter(face => face.family === family);
    const used = own.filter(face => rest.some(point => covers(face, point)));
    rest = rest.filter(point => !own.some(face => covers(face, point)));
    return used;
  });
}

function covers({ unicodeRange }: FontFace, point: number): boolean {
  return coversPoint(unicodeRange, point);
}

/** Scripts without italics show upright what others slant. */
function hasItalic({ family, unicodeRange }: FontFace, faces: readonly FontFace[]): boolean {
  return faces.some(
    face => face.family === family && face.unicodeRange === unicodeRange && face.style === 'italic',
  );
}

const CODE = /<(?:code|kbd|samp|pre)\b/;
const SANS_ITALIC = /<(?:em|i|cite|dfn)\b/;
const BOLD_ITALIC = /<(?:strong|b|th|h[2-6])\b[^>]*>[^<]*<(?:em|i)\b|<(?:em|i)\b[^>]*>[^<]*<(?:strong|b)\b/;
const SERIF_ITALIC =
  /<blockquote\b|layout-quotation|"subtitle":"[^"]|"titleHtml":"(?:[^"\\]|\\.)*<(?:em|i)\b/;
const SERIF_LIGHT = /layout-section/;
const SERIF_NUMERALS = /<ol\b|layout-agenda|class="ordinal"/;
const STATEMENT = /\bstatement\b|layout-question/;
/** From this weight on a font is for titles and emphasis. */
const HEAVY = 550;

type IsUsed = (face: FontFace, hasItalicTwin: boolean) => boolean;

interface Slanting {
  readonly hasItalics: boolean;
  readonly slanted: ThemeTokens['slanted'];
}

function stylesIn(
  html: string,
  { hasItalics, slanted }: Slanting,
): Readonly<Record<(typeof STACKS)[number], IsUsed>> {
  const serifItalic = slanted === 'serif' || SERIF_ITALIC.test(html);
  const serifLight = SERIF_LIGHT.test(html);
  const numerals = SERIF_NUMERALS.test(html);
  const statement = STATEMENT.test(html);
  const code = CODE.test(html);
  const sansItalic = slanted === 'sans' || SANS_ITALIC.test(html);
  const boldItalic = slanted === 'sans' || BOLD_ITALIC.test(html);
  return {
    mono: () => code,
    sans: face => face.style === 'normal' || (hasItalics && (isHeavy(face) ? boldItalic : sansItalic)),
    serif: (face, hasItalicTwin) => {
      if (face.style === 'italic') return serifItalic && hasItalics;
      if (isHeavy(face)) return true;
      if (face.weight === '300') return serifLight;
      if (serifItalic && !(hasItalics && hasItalicTwin)) return true;
      return statement || (numerals && covers(face, DIGIT_ZERO));
    },
  };
}

/** Whether the upright serif of text is there for nothing but numerals. */
export function hasNumeralsOnly({ html, lang }: Shown): boolean {
  return !STATEMENT.test(html) && !(SERIF_ITALIC.test(html) && !hasItalics(lang));
}

/** A range of weights is for everything. */
function isHeavy({ weight }: FontFace): boolean {
  return Number.parseInt(weight.split(' ').at(-1) ?? weight, 10) >= HEAVY;
}
