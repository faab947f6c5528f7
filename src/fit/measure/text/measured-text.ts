import type { PhrasingContent } from 'mdast';
import type { FontMetrics } from '../../../model/font-metrics.ts';
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
  /** For each place of the text, in UTF-16, the width before it. */
  readonly prefix: Float64Array;
  /** Pairs of places: the start of each piece that stays together, and its end without the space behind it. */
  readonly pieces: Int32Array;
  /** For each piece how it ends. */
  readonly ends: Uint8Array;
  /** The width of the hyphen that a soft one becomes at the end of a line. */
  readonly hyphen: number;
  /** False where the width of a letter was guessed, then as an upper bound. */
  readonly exact: boolean;
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
  const text = runs.map(run => run.text).join('');
  const widths: Widths = { prefix: new Float64Array(text.length + 1), exact: true, last: undefined };
  let at = 0;
  for (const run of runs) {
    addRunWidths(run, at, fonts.find(run.role, run.weight, run.italic), style, widths);
    at += run.text.length;
  }
  const [hyphen] = fonts.find(style.role, style.weight ?? 400, style.italic ?? false);
  return {
    text,
    prefix: widths.prefix,
    ...cutPieces(text, findBreaks(text, style.lang ?? 'en')),
    hyphen: hyphen ? hyphenWidth(hyphen) : 0,
    exact: widths.exact,
  };
}

/** Browsers show the hyphen proper where the face has it, else that of ASCII. */
function hyphenWidth(face: FontMetrics): number {
  const proper = face.advance(HYPHEN);
  return proper < 0 ? Math.max(face.advance(HYPHEN_MINUS), 0) : proper;
}

const HYPHEN = 0x2010;
const HYPHEN_MINUS = 0x2d;
const SOFT_HYPHEN = '\u00ad';

function cutPieces(text: string, breaks: Uint8Array): Pick<MeasuredText, 'pieces' | 'ends'> {
  const pieces: number[] = [];
  const ends: number[] = [];
  let start = 0;
  const close = (end: number, how: number): void => {
    let last = end;
    while (last > start && text[last - 1] === ' ') last--;
    pieces.push(start, last);
    ends.push(how);
  };
  for (let at = 1; at <= text.length; at++) {
    if (text[at - 1] === '\n') {
      close(at - 1, ENDS.must);
      start = at;
    } else if (breaks[at] === 1 && text[at] !== '\n') {
      close(at, text[at - 1] === SOFT_HYPHEN ? ENDS.hyphen : ENDS.may);
      start = at;
    }
  }
  if (start < text.length || text.endsWith('\n')) close(text.length, ENDS.may);
  return { pieces: Int32Array.from(pieces), ends: Uint8Array.from(ends) };
}
