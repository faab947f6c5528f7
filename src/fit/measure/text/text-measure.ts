import type { PhrasingContent } from 'mdast';
import { countCodeLines } from './count-code-lines.ts';
import { countLines } from './count-lines.ts';
import { createFaceFonts, type FaceFonts, type MeasuredFace } from './face-fonts.ts';
import { type MeasuredText, measureInStyle } from './measured-text.ts';
import { ENDS, UNITS_PER_EM } from './pieces.ts';
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
    measure: measureByStyle(fonts),
    countLines,
    widthOf: measured => lineWidths(measured),
    longestWord,
    countCodeLines: (code, width, size) => countCodeLines(code, width, size, fonts.find('mono', 400, false)),
  };
}

/** Words are remembered by the style that they stand in. */
function measureByStyle(fonts: FaceFonts): TextMeasure['measure'] {
  const measures = new Map<TextStyle, ReturnType<typeof measureInStyle>>();
  return (phrasing, style) => {
    const known = measures.get(style);
    if (known) return known(phrasing);
    const measure = measureInStyle(style, fonts);
    measures.set(style, measure);
    return measure(phrasing);
  };
}

function lineWidths({ pieces: { starts, ends, hows } }: MeasuredText): number {
  let widest = 0;
  let origin = 0;
  for (let piece = 0; piece < ends.length; piece++) {
    if (hows?.[piece - 1] === ENDS.must) origin = starts[piece] ?? 0;
    widest = Math.max(widest, (ends[piece] ?? 0) - origin);
  }
  return widest / UNITS_PER_EM;
}

function longestWord({ pieces: { starts, ends } }: MeasuredText): number {
  const longest = ends.reduce((most, end, piece) => Math.max(most, end - (starts[piece] ?? 0)), 0);
  return longest / UNITS_PER_EM;
}
