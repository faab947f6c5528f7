import type { FontMetrics } from '../../../model/font-metrics.ts';

/** The width of a letter of a script whose letters join, as it stands between its neighbours. */
export function joinedWidth(face: FontMetrics, text: string, index: number, code: number): number {
  const widths = face.joined(code);
  if (!widths) return face.advance(code);
  const before = neighbour(text, index, -1);
  const joinsBefore = before === KASHIDA || (face.joined(before)?.joinsNext ?? false);
  const after = neighbour(text, index, 1);
  const joinsAfter = widths.joinsNext && (after === KASHIDA || face.joined(after) !== undefined);
  if (joinsBefore) return joinsAfter ? widths.medial : widths.final;
  return joinsAfter ? widths.initial : face.advance(code);
}

/** A stroke that lengthens a word; letters on both sides join it. */
const KASHIDA = 0x640;

/** The next letter in a direction, marks left out. */
function neighbour(text: string, index: number, step: 1 | -1): number {
  let at = index + step;
  while (at >= 0 && at < text.length && MARK.test(text[at] ?? '')) at += step;
  return text.charCodeAt(at) || 0;
}

const MARK = /\p{Mn}/u;
