import type { PhrasingContent } from 'mdast';
import { compoundsIn } from '../../../text/compounds.ts';
import { findBreaks } from './breaking/break-opportunities.ts';
import { collapseSpaces } from './collapse-spaces.ts';
import type { FaceFonts } from './face-fonts.ts';
import { addRunWidths, type Widths } from './run-widths.ts';
import { textRuns } from './text-runs.ts';
import type { TextRun, TextStyle } from './text-style.ts';

/** A text whose widths are known, in ems of its own size, so that its lines are counted quickly at any size. */
export interface MeasuredText {
  /** As a browser lays it out: spaces collapsed, `\n` where a line must end. */
  readonly text: string;
  readonly pieces: Pieces;
  /** The width of the hyphen that a soft one becomes at the end of a line; 0 where there is none. */
  readonly hyphen: number;
  /** False where the width of a letter was guessed, then as an upper bound. */
  readonly exact: boolean;
  /** For each place of the text, in UTF-16, the width before it. */
  readonly prefix: () => Float64Array;
}

/** The pieces that stay together on a line, in arrays of their own, which engines keep small. */
export interface Pieces {
  /** The width before each piece, and that with it, without the space behind it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The first place of each piece in the text, and the place behind its last letter. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How each ends: one of `ENDS`. */
  readonly hows: readonly number[];
}

/** How a piece ends: where a line may end, where it must, or at a hyphen that shows only then. */
export const ENDS = { may: 0, must: 1, hyphen: 2 } as const;

/** Measures some phrasing in a style. */
export function measurePhrasing(
  phrasing: readonly PhrasingContent[],
  style: TextStyle,
  fonts: FaceFonts,
): MeasuredText {
  return measureRuns(collapseSpaces(textRuns(phrasing, style)), style, fonts);
}

/** Measures runs whose spaces are collapsed. */
export function measureRuns(runs: readonly TextRun[], style: TextStyle, fonts: FaceFonts): MeasuredText {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map(run => run.text).join('');
  if (scratch.length <= text.length) {
    scratch = new Float64Array(2 * text.length);
    breaks = new Uint8Array(2 * text.length);
  }
  const exact = fillPrefix(runs, style, fonts, scratch);
  return {
    text,
    pieces: cutPieces(text, breaksIn(text, style), scratch),
    hyphen: text.includes('\u00ad') ? hyphenWidth(fonts, style) : 0,
    exact,
    prefix: () => {
      const prefix = new Float64Array(text.length + 1);
      fillPrefix(runs, style, fonts, prefix);
      return prefix;
    },
  };
}

function breaksIn(text: string, { lang = 'en', compounds }: TextStyle): Uint8Array {
  const found = findBreaks(text, lang, breaks);
  if (compounds !== undefined)
    for (const { from, to } of compoundsIn(text, compounds)) found.fill(0, from + 1, to);
  return found;
}

/** The widths of one text after the other: to keep them all would cost more than to measure a long word again. */
let scratch = new Float64Array(2_000);
let breaks = new Uint8Array(2_000);

function fillPrefix(
  runs: readonly TextRun[],
  style: TextStyle,
  fonts: FaceFonts,
  prefix: Float64Array,
): boolean {
  const widths: Widths = { prefix, exact: true, lastCode: -1, lastFace: undefined, lastScale: -1 };
  prefix[0] = 0;
  let at = 0;
  for (const run of runs) {
    addRunWidths(run, at, fonts.find(run.role, run.weight, run.italic), style, widths);
    at += run.text.length;
  }
  return widths.exact;
}

/** Browsers show the hyphen proper where the face has it, else that of ASCII. */
function hyphenWidth(fonts: FaceFonts, style: TextStyle): number {
  const [face] = fonts.find(style.role, style.weight ?? 400, style.italic ?? false);
  const proper = face?.advance(HYPHEN) ?? 0;
  return proper < 0 ? Math.max(face?.advance(HYPHEN_MINUS) ?? 0, 0) : proper;
}

const HYPHEN = 0x2010;
const HYPHEN_MINUS = 0x2d;
const SOFT_HYPHEN = 0xad;

function cutPieces(text: string, breaks: Uint8Array, prefix: Float64Array): Pieces {
  const starts: number[] = [];
  const ends: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  const hows: number[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    const before = text.charCodeAt(at - 1);
    const last = at === text.length;
    if (before !== LINE_FEED && breaks[at] !== 1 && !last) continue;
    let to = before === LINE_FEED ? at - 1 : at;
    while (to > from && text.charCodeAt(to - 1) === SPACE) to--;
    starts.push(prefix[from] ?? 0);
    ends.push(prefix[to] ?? 0);
    froms.push(from);
    tos.push(to);
    hows.push(before === LINE_FEED ? ENDS.must : before === SOFT_HYPHEN ? ENDS.hyphen : ENDS.may);
    from = at;
  }
  return { starts, ends, from: froms, to: tos, hows };
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
