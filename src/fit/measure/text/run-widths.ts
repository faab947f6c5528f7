import type { FontMetrics } from '../../../model/font-metrics.ts';
import { fallbackWidth } from './fallback-width.ts';
import { joinedWidth } from './joined-letters.ts';
import type { TextRun, TextStyle } from './text-style.ts';

/** Where the widths of a text are gathered: for each place of it, in UTF-16, the width before it in ems. */
export interface Widths {
  readonly prefix: Float64Array;
  /** The letter before, with the face that drew it; -1 across runs in other sizes. In fields: no object a letter. */
  lastCode: number;
  lastFace: FontMetrics | undefined;
  lastScale: number;
}

/** Nothing is measured yet of a text of so many places. */
export function startWidths(length: number): Widths {
  return { prefix: new Float64Array(length + 1), lastCode: NO_LETTER, lastFace: undefined, lastScale: -1 };
}

/** Adds the widths of a run that begins at a place of the text, at the width that `prefix` has there. */
export function addRunWidths(
  run: TextRun,
  at: number,
  faces: readonly FontMetrics[],
  style: TextStyle,
  widths: Widths,
): void {
  const { prefix } = widths;
  const { text, look } = run;
  const { scale, padding } = look;
  const spacing = style.letterSpacing ?? 0;
  const figures = look.role === 'mono' ? 'own' : (style.figures ?? 'own');
  const first = faces[0];
  let total = (prefix[at] ?? 0) + padding;
  if (padding > 0 || widths.lastScale !== scale) widths.lastCode = NO_LETTER;
  widths.lastScale = scale;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    const face = first && first.advance(code) >= 0 ? first : faceOf(faces, code);
    const zero = code >= FIRST_WITHOUT_WIDTH && hasNoWidth(text, index, code);
    if (!zero) {
      if (face && widths.lastCode !== NO_LETTER && widths.lastFace === face) {
        const change = face.kern(widths.lastCode, code) * scale;
        total += change;
        // The space that kerning takes away or adds belongs to the letter before.
        prefix[at + index] = (prefix[at + index] ?? 0) + change;
      }
      const ligature = face ? ligatureAt(face, text, index, code, spacing) : 0;
      total += (ligature + widthOf(run, text, index, code, face, figures)) * scale;
      if (!isCursive(code)) total += spacing;
      widths.lastCode = code;
      widths.lastFace = face;
    }
    index += units;
    if (units === 2) prefix[at + index - 1] = total;
    prefix[at + index] = total;
  }
  prefix[at + text.length] = total + padding;
}

const NO_LETTER = -1;

/** Letters that join are never spaced. */
function isCursive(code: number): boolean {
  return code >= 0x600 && code < 0x900;
}

const LINE_FEED = 0x0a;
/** Asks for the sign before it as a picture. */
const AS_EMOJI = 0xfe0f;
const FIRST_WITHOUT_WIDTH = 0xad;

/** The first face that has a letter. */
export function faceOf(faces: readonly FontMetrics[], code: number): FontMetrics | undefined {
  for (const face of faces) if (face.advance(code) >= 0) return face;
  return undefined;
}

function widthOf(
  run: TextRun,
  text: string,
  index: number,
  code: number,
  face: FontMetrics | undefined,
  figures: NonNullable<TextStyle['figures']>,
): number {
  if (run.width !== undefined) return run.width;
  if (code === LINE_FEED) return 0;
  if (!face) return fallbackWidth(code, run.look.role === 'mono', text.charCodeAt(index + 1) === AS_EMOJI);
  if (code >= 0x600 && code < 0x900) return joinedWidth(face, text, index, code);
  return figures === 'own' ? face.advance(code) : face.figure(code, figures);
}

/** What a ligature that begins here changes; letters that are spaced have none but those that their script needs. */
function ligatureAt(face: FontMetrics, text: string, index: number, code: number, spacing: number): number {
  const candidates = face.ligatures.get(code);
  if (!candidates || isWithinLigature(face, text, index, spacing)) return 0;
  for (const { rest, change, required } of candidates) {
    if (spacing !== 0 && !required) continue;
    if (rest.every((part, place) => text.charCodeAt(index + 1 + place) === part))
      return rest.at(-1) === VIRAMA && !isConsonant(text.charCodeAt(index + 2)) ? 0 : change;
  }
  return 0;
}

/** Takes the vowel from a consonant of Devanagari, which then joins the next, if one follows. */
const VIRAMA = 0x94d;

function isConsonant(code: number): boolean {
  return (code >= 0x915 && code <= 0x939) || (code >= 0x958 && code <= 0x95f);
}

/** The second letter of `ffi` begins no ligature of its own. */
function isWithinLigature(face: FontMetrics, text: string, index: number, spacing: number): boolean {
  for (let back = 1; back <= 2 && back <= index; back++) {
    const candidates = face.ligatures.get(text.charCodeAt(index - back));
    const found = candidates?.find(
      ({ rest, required }) =>
        (spacing === 0 || required) &&
        rest.every((part, place) => text.charCodeAt(index - back + 1 + place) === part),
    );
    if (found && found.rest.length >= back) return true;
  }
  return false;
}

/** Marks on letters, controls, and what continues an emoji. Marks of Indic scripts have widths of their own. */
function hasNoWidth(text: string, index: number, code: number): boolean {
  if (code < 0x300) return code === 0xad;
  if (code >= 0x903 && code < 0xe00) return NONSPACING.test(String.fromCodePoint(code));
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return isSecondOfFlag(text, index);
  if (code >= 0x1f3fb && code <= 0x1f3ff) return index > 0;
  if (index > 0 && text.charCodeAt(index - 1) === JOINER && code > 0x2000) return true;
  return code >= 0x2000 && code < 0x2000 + 0x70
    ? (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || code >= 0x2060
    : WITHOUT_WIDTH.test(String.fromCodePoint(code));
}

const JOINER = 0x200d;
const NONSPACING = /\p{Mn}/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

function isSecondOfFlag(text: string, index: number): boolean {
  let count = 0;
  for (let at = index - 2; at >= 0 && REGION.test(text.slice(at, at + 2)); at -= 2) count++;
  return count % 2 === 1;
}

const REGION = /^\p{Regional_Indicator}$/u;
