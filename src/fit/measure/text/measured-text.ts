import type { PhrasingContent } from 'mdast';
import { bindsWords } from '../../../text/kept-together.ts';
import { collapseSpaces } from './collapse-spaces.ts';
import type { FaceFonts } from './face-fonts.ts';
import { type Pieces, piecesOf, type SpelledText, UNITS_PER_EM } from './pieces.ts';
import { spellText } from './spell-text.ts';
import { readRunsIn } from './text-runs.ts';
import type { TextRun, TextStyle } from './text-style.ts';
import { rememberWords } from './word-widths.ts';

/** A text whose widths are known, so that its lines are counted quickly at any size. */
export interface MeasuredText {
  readonly pieces: Pieces;
  /** The width of the hyphen that a soft one becomes at the end of a line, in units; 0 where there is none. */
  readonly hyphen: number;
  /** The text letter by letter: made where a word has to be broken, which is seldom. */
  readonly spelled: () => SpelledText;
}

/** What measures texts in one style. */
export function measureInStyle(
  style: TextStyle,
  fonts: FaceFonts,
): (phrasing: readonly PhrasingContent[]) => MeasuredText {
  const measureWords = rememberWords(style, fonts);
  const readRuns = readRunsIn(style);
  const keeps = style.compounds !== undefined;
  return phrasing => {
    const runs = collapseSpaces(readRuns(phrasing));
    let whole: SpelledText | undefined;
    const spelled = () => {
      whole ??= spellText(runs, style, fonts);
      return whole;
    };
    if (partsAtSpaces(runs, keeps)) return { pieces: measureWords(runs), hyphen: 0, spelled };
    const { text } = spelled();
    const hyphen = text.includes(SOFT_HYPHEN) ? hyphenWidth(fonts, style) : 0;
    return { pieces: piecesOf(spelled()), hyphen, spelled };
  };
}

/** Whether runs are made of words that stand for themselves, none of which goes on in the next run. */
function partsAtSpaces(runs: readonly TextRun[], keepsNumbers: boolean): boolean {
  let endsInSpace = true;
  for (let index = 0; index < runs.length; index++) {
    const { text, look, width } = runs[index] as TextRun;
    if (width !== undefined || look.padding !== 0 || text.includes('\n') || text.includes(SOFT_HYPHEN))
      return false;
    if (!endsInSpace && !text.startsWith(' ')) return false;
    if (keepsNumbers && bindsWords(text)) return false;
    endsInSpace = text.endsWith(' ');
  }
  return true;
}

const SOFT_HYPHEN = '\u00ad';

/** Browsers show the hyphen proper where the face has it, else that of ASCII. */
function hyphenWidth(fonts: FaceFonts, style: TextStyle): number {
  const [face] = fonts.find(style.role, style.weight ?? 400, style.italic ?? false);
  const proper = face?.advance(HYPHEN) ?? 0;
  const ems = proper < 0 ? Math.max(face?.advance(HYPHEN_MINUS) ?? 0, 0) : proper;
  return Math.round(ems * UNITS_PER_EM);
}

const HYPHEN = 0x2010;
const HYPHEN_MINUS = 0x2d;
