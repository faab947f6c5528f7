import type { JoinedWidths, LigatureWidth } from '../../../../model/font-metrics.ts';

/** A text as a shaper draws it: its width in font units, and its glyphs that have one. */
export type Shape = (text: string) => { readonly width: number; readonly glyphs: string };

/** Widths of letters in scripts that only a shaper knows, in font units. */
export interface ShapedWidths {
  readonly joined: ReadonlyMap<number, JoinedWidths>;
  readonly ligatures: ReadonlyMap<number, readonly LigatureWidth[]>;
  /** What is added between two letters; undefined where the kerning of the font says it. */
  readonly kern: (left: number, right: number) => number | undefined;
}

/** Asks a shaper for the forms of Arabic letters and the conjuncts of Devanagari among some code points. */
export function shapedWidths(codes: readonly number[], shape: Shape): ShapedWidths {
  const joined = joinedForms(codes.filter(isArabicLetter), shape);
  const consonants = codes.filter(isConsonant);
  const width = rememberWidths(shape);
  return {
    joined,
    ligatures: new Map([...lamAlef(joined, shape), ...conjuncts(consonants, width)]),
    kern: (left, right) => {
      if (isCommonArabic(left) && isCommonArabic(right)) {
        const joins = joined.get(left)?.joinsNext && joined.has(right);
        return joins
          ? 0
          : coarse(Math.max(...['', letters(JOINER)].map(end => kernBefore(left, right, end, width))));
      }
      return undefined;
    },
  };
}

const JOINER = 0x200d;
const VIRAMA = 0x94d;
const LAM = 0x644;
const ALEFS = [0x622, 0x623, 0x625, 0x627];

function letters(...codes: number[]): string {
  return String.fromCodePoint(...codes);
}

function rememberWidths(shape: Shape): (text: string) => number {
  const known = new Map<string, number>();
  return text => {
    const width = known.get(text) ?? shape(text).width;
    known.set(text, width);
    return width;
  };
}

function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d3) || (code >= 0x750 && code <= 0x77f)
  );
}

function isConsonant(code: number): boolean {
  return (code >= 0x915 && code <= 0x939) || (code >= 0x958 && code <= 0x95f);
}

/** What two letters gain beside each other, where the second stands alone or joins the next. */
function kernBefore(left: number, right: number, end: string, width: (text: string) => number): number {
  return width(letters(left, right) + end) - width(letters(left)) - width(letters(right) + end);
}

/** Letters of Arabic and Persian, of which the kerning is worth its room. */
function isCommonArabic(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a) || PERSIAN.has(code);
}

const PERSIAN = new Set([0x67e, 0x686, 0x698, 0x6a9, 0x6af, 0x6cc]);

function joinedForms(codes: readonly number[], shape: Shape): Map<number, JoinedWidths> {
  const forms = new Map<number, JoinedWidths>();
  for (const code of codes) {
    const alone = shape(letters(code));
    const initial = shape(letters(code, JOINER));
    const final = shape(letters(JOINER, code));
    if (final.glyphs === alone.glyphs && initial.glyphs === alone.glyphs) continue;
    const medial = shape(letters(JOINER, code, JOINER)).width;
    const joinsNext = initial.glyphs !== alone.glyphs;
    forms.set(code, { initial: initial.width, medial, final: final.width, joinsNext });
  }
  return forms;
}

/** Lam and alef are one letter; of its two widths, alone and behind another, the one that saves less counts. */
function lamAlef(
  joined: ReadonlyMap<number, JoinedWidths>,
  shape: Shape,
): Array<readonly [number, LigatureWidth[]]> {
  const lam = joined.get(LAM);
  if (!lam) return [];
  const found = ALEFS.flatMap(alef => {
    const end = joined.get(alef)?.final;
    if (end === undefined) return [];
    const alone = shape(letters(LAM, alef)).width - lam.initial - end;
    const behind = shape(letters(JOINER, LAM, alef)).width - lam.medial - end;
    return { rest: [alef], change: Math.max(alone, behind), required: true };
  });
  return [[LAM, found]];
}

/**
 * A consonant before another loses a part of its width, whichever that is; pairs that lose another part, since
 * they have a sign of their own, are kept beside.
 */
function conjuncts(
  consonants: readonly number[],
  width: (text: string) => number,
): Array<readonly [number, LigatureWidth[]]> {
  return consonants.map(first => {
    const changes = consonants.map(second => ({
      rest: [VIRAMA, second],
      change: width(letters(first, VIRAMA, second)) - width(letters(first)) - width(letters(second)),
      required: true,
    }));
    const usual = mostCommon(changes.map(({ change }) => change));
    const others = changes.filter(({ change }) => Math.abs(change - usual) > NEGLIGIBLE);
    return [
      first,
      [...others, ...vowelSigns(first, width), { rest: [VIRAMA], change: usual, required: true }],
    ];
  });
}

/** Signs below or above a consonant take no room of their own, but may make it another, as in रु. */
function vowelSigns(consonant: number, width: (text: string) => number): LigatureWidth[] {
  return VOWEL_SIGNS.flatMap(sign => {
    const change = width(letters(consonant, sign)) - width(letters(consonant));
    return Math.abs(change) > NEGLIGIBLE ? [{ rest: [sign], change, required: true }] : [];
  });
}

const VOWEL_SIGNS = [0x941, 0x942, 0x943, 0x944, 0x945, 0x946, 0x947, 0x948];

/** In font units, of which an em has about a thousand. */
const NEGLIGIBLE = 8;
const STEP = 10;

/** Rounded to the wider side, so that few different values remain. */
function coarse(kerning: number): number {
  return Math.ceil(kerning / STEP) * STEP;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
