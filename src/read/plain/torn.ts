import { isFunctionWord } from '../../text/function-words.ts';
import type { MarkedLine } from './marks.ts';

/**
 * True for a text whose lines break anywhere, a phrase a line, as where a web page was saved as plain text:
 * again and again a short line ends in a word (“the”, “of”, “und”) that needs the next line.
 */
export function isTorn(lines: readonly MarkedLine[]): boolean {
  const written = lines.filter(line => line.line.text !== '').length;
  const torn = lines.filter((line, index) => breaksOff(line, lines[index + 1])).length;
  return torn >= FEWEST && torn >= written * LEAST_SHARE;
}

const FEWEST = 5;
const LEAST_SHARE = 0.02;
/** In characters: a longer line may be wrapped at the edge of a window. */
const SHORT = 30;
const LAST_WORD = /(?:^|[^\p{L}])(\p{L}+)$/u;
/** A capital alone names something (“point A”), unless it is all that the line says. */
const NAME = /.\p{Lu}$/u;

function breaksOff({ text }: MarkedLine, next: MarkedLine | undefined): boolean {
  if (text.length > SHORT || !next || next.mark || next.text === '') return false;
  const word = LAST_WORD.exec(text)?.[1];
  return word !== undefined && isFunctionWord(word) && !(word.length === 1 && NAME.test(text));
}
