import { keptTogether } from '../../../text/kept-together.ts';
import { findBreaks } from './breaking/break-opportunities.ts';
import type { FaceFonts } from './face-fonts.ts';
import { ENDS, type SpelledText } from './pieces.ts';
import { addRunWidths, startWidths } from './run-widths.ts';
import type { TextRun, TextStyle } from './text-style.ts';

/** Measures runs letter by letter; their spaces are collapsed. */
export function spellText(runs: readonly TextRun[], style: TextStyle, fonts: FaceFonts): SpelledText {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map(run => run.text).join('');
  const widths = startWidths(text.length);
  let at = 0;
  for (const run of runs) {
    const { role, weight, italic } = run.look;
    addRunWidths(run, at, fonts.find(role, weight, italic), style, widths);
    at += run.text.length;
  }
  const { prefix } = widths;
  return { text, prefix, ...cutPieces(text, breaksIn(text, style)) };
}

function breaksIn(text: string, { lang = 'en', compounds }: TextStyle): Uint8Array {
  const found = findBreaks(text, lang);
  if (compounds !== undefined)
    for (const { from, to } of keptTogether(text, compounds)) found.fill(0, from + 1, to);
  return found;
}

/** Cuts a text where its lines may end, the spaces there left out. */
function cutPieces(text: string, breaks: Uint8Array): Pick<SpelledText, 'from' | 'to' | 'hows'> {
  const froms: number[] = [];
  const tos: number[] = [];
  const hows: number[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    const before = text.charCodeAt(at - 1);
    if (before !== LINE_FEED && breaks[at] !== 1 && at !== text.length) continue;
    let to = before === LINE_FEED ? at - 1 : at;
    while (to > from && text.charCodeAt(to - 1) === SPACE) to--;
    froms.push(from);
    tos.push(to);
    hows.push(before === LINE_FEED ? ENDS.must : before === SOFT_HYPHEN ? ENDS.hyphen : ENDS.may);
    from = at;
  }
  return { from: froms, to: tos, hows };
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const SOFT_HYPHEN = 0xad;
