import type { FontFace, ThemeTokens } from '../../model/artifact.ts';
import { isInStack } from '../../theme/font-stack.ts';
import { hasNumeralsOnly, type Shown } from './face-use.ts';
import { coversPoint } from './unicode-range.ts';

/**
 * Each face with no more letters than the deck shows in it, where there is such a cut of its font; without those that no
 * letter of their use is in.
 */
export function cutFaces(faces: readonly FontFace[], shown: Shown, { fonts }: ThemeTokens): FontFace[] {
  if (OWN_STYLES.test(shown.html)) return [...faces];
  const letters = lettersByUse(shown.html);
  return faces.flatMap(face => {
    const stacks = STACKS.filter(stack => isInStack(fonts, face.family, stack));
    const points = new Set(stacks.flatMap(stack => [...letters[useOf(face, stack, shown)]]));
    const ofFace = [...points].filter(point => coversPoint(face.unicodeRange, point));
    if (ofFace.length === 0 && !coversPoint(face.unicodeRange, FIGURE)) return [];
    const cut = face.cuts?.find(({ unicodeRange }) =>
      ofFace.every(point => coversPoint(unicodeRange, point)),
    );
    return [cut ? { ...face, ...cut } : face];
  });
}

/** Browsers count points, which no text says. */
const FIGURE = 0x30;
/** HTML of the author's own may set anything in any font. */
const OWN_STYLES = /<style\b|\sstyle=|<link\b|<script\b/;
const STACKS = ['sans', 'serif', 'mono'] as const;

type Use = 'all' | 'code' | 'slanted' | 'slanted serif' | 'numerals';

/** What a face is there for; where that isn't sure, for all that is shown. */
function useOf(face: FontFace, stack: (typeof STACKS)[number], shown: Shown): Use {
  if (stack === 'mono') return 'code';
  if (face.style === 'italic') return stack === 'serif' ? 'slanted serif' : 'slanted';
  return stack === 'serif' && face.weight === '400' && hasNumeralsOnly(shown) ? 'numerals' : 'all';
}

/** What the views of slides hold between these, as JSON; from an opening tag to the last that closes such an element. */
const CODE = /<(code|kbd|samp|pre)\b.*?<\/\1>/g;
const SLANTED = /<(em|i|cite|dfn|th|strong|b)\b.*?<\/\1>|"(?:eyebrow|foot)":"(?:[^"\\]|\\.)*"/g;
const SLANTED_SERIF =
  /<(blockquote|em|i|dfn)\b.*?<\/\1>|"(?:quoteHtml|subtitle|eyebrow|foot)":"(?:[^"\\]|\\.)*"/g;
const NUMERALS = /class=\\"ordinal\\".*?<\/span>|"numeral":"(?:[^"\\]|\\.)*"/g;

function lettersByUse(html: string): Readonly<Record<Use, ReadonlySet<number>>> {
  return {
    all: pointsIn([html]),
    code: pointsIn(html.match(CODE) ?? []),
    slanted: pointsIn(html.match(SLANTED) ?? []),
    'slanted serif': pointsIn(html.match(SLANTED_SERIF) ?? []),
    numerals: pointsIn(html.match(NUMERALS) ?? []),
  };
}

/** Tags, names of fields, and what JSON writes for line ends and quotes. */
const MARKUP = /<[^>]*>|"[A-Za-z]+":|\\(?:u[0-9a-f]{4}|.)/g;

function pointsIn(pieces: readonly string[]): Set<number> {
  const points = new Set<number>();
  for (const piece of pieces)
    for (const letter of piece.replace(MARKUP, '')) points.add(letter.codePointAt(0) ?? 0);
  return points;
}
