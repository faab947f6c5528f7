import type { Stretch } from './find-stretch.ts';
import type { Excerpt } from './read-stretch.ts';

export interface Where {
  /** Which of the stretches is the first, and which the last. */
  readonly first: number;
  readonly last: number;
  /** How many of those around them belong to the excerpt. */
  readonly around: number;
  /** Lines that there are more than before. */
  readonly more: number;
}

/** The lines of stretches in a text that differs from the one of before within them and nowhere else. */
export function excerptOf(
  text: string,
  stretches: readonly Stretch[],
  { first, last, around, more }: Where,
): Excerpt {
  const [from, until] = [stretches[first]?.from ?? 0, stretches[last]?.until ?? 0];
  const begin = stretches[Math.max(0, first - around)]?.from ?? from;
  const finish = stretches[Math.min(stretches.length - 1, last + around)]?.until ?? until;
  const start = placeOfLine(text, begin);
  const end = Number.isFinite(finish)
    ? placeOfLine(text, finish + more, { at: start, line: begin })
    : text.length;
  return {
    text: text.slice(start, end),
    before: from - begin,
    own: until + more - from,
    goesOn: Number.isFinite(until) && finish > until,
  };
}

function placeOfLine(text: string, line: number, since = { at: 0, line: 0 }): number {
  let { at } = since;
  for (let count = since.line; count < line; count += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}
