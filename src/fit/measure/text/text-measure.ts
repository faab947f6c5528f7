import type { PhrasingContent } from 'mdast';
import { countCodeLines } from './count-code-lines.ts';
import { countLines } from './count-lines.ts';
import { createFaceFonts, type FaceFonts, type MeasuredFace } from './face-fonts.ts';
import { ENDS, type MeasuredText, measurePhrasing } from './measured-text.ts';
import type { FontRole, TextStyle } from './text-style.ts';

/** Measures text as the browser will set it in one theme. Widths are in ems until a size is given. */
export interface TextMeasure {
  /** Measures a text once for all sizes and widths. */
  readonly measure: (phrasing: readonly PhrasingContent[], style: TextStyle) => MeasuredText;
  /** How many lines a text takes in a width at a size, both in CSS pixels; 0 for one without words. */
  readonly countLines: (measured: MeasuredText, width: number, size: number) => number;
  /** The width of a text on one line, or of the longest of its own lines, in ems. */
  readonly widthOf: (measured: MeasuredText) => number;
  /** The width of the longest piece that isn't broken while there is room, in ems. */
  readonly longestWord: (measured: MeasuredText) => number;
  /** How many lines code takes in a width at a size, both in CSS pixels; wrapped where a line is too long. */
  readonly countCodeLines: (code: string, width: number, size: number) => number;
}

/** A measure of the text of a theme whose lists of families are `stacks`, with the metrics of its faces. */
export function createTextMeasure(
  faces: readonly MeasuredFace[],
  stacks: Readonly<Record<FontRole, string>>,
): TextMeasure {
  const fonts = createFaceFonts(faces, stacks);
  return {
    measure: rememberMeasured(fonts),
    countLines,
    widthOf: measured => lineWidths(measured),
    longestWord,
    countCodeLines: (code, width, size) => countCodeLines(code, width, size, fonts.find('mono', 400, false)),
  };
}

/** Fitting asks for the same texts at one size after the other, by the same style; what it drops is forgotten. */
function rememberMeasured(fonts: FaceFonts): TextMeasure['measure'] {
  const known = new WeakMap<readonly PhrasingContent[], Map<TextStyle, MeasuredText>>();
  return (phrasing, style) => {
    const styles = known.get(phrasing) ?? new Map<TextStyle, MeasuredText>();
    if (styles.size === 0) known.set(phrasing, styles);
    const found = styles.get(style) ?? measurePhrasing(phrasing, style, fonts);
    styles.set(style, found);
    return found;
  };
}

function lineWidths({ pieces: { starts, ends, hows } }: MeasuredText): number {
  let widest = 0;
  let origin = 0;
  for (const [piece, end] of ends.entries()) {
    if (hows[piece - 1] === ENDS.must) origin = starts[piece] ?? 0;
    widest = Math.max(widest, end - origin);
  }
  return widest;
}

function longestWord({ pieces: { starts, ends } }: MeasuredText): number {
  return ends.reduce((longest, end, piece) => Math.max(longest, end - (starts[piece] ?? 0)), 0);
}
