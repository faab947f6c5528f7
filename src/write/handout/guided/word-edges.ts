import type { Stretch } from '../../../text/stretch.ts';
import { WITHOUT_SPACES } from '../../../text/unspaced.ts';

const LETTER = /^[\p{L}\p{M}\p{N}]$/u;

/** The letter or number that ends where a text is cut; undefined where something else stands. */
export function letterBefore(text: string, at: number = text.length): string | undefined {
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  return letterOf(text.slice(Math.max(at - (isPair ? 2 : 1), 0), at));
}

/** The letter or number that begins there. */
export function letterAfter(text: string, at: number): string | undefined {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : letterOf(String.fromCodePoint(code));
}

function letterOf(letter: string): string | undefined {
  return LETTER.test(letter) ? letter : undefined;
}

/** The word that a stretch is part of: as far as its letters go, but not into a script that has no words with spaces. */
export function wordAround(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  if (letterAfter(text, from))
    for (let letter = letterBefore(text, start); isOfWord(letter); letter = letterBefore(text, start))
      start -= letter.length;
  if (letterBefore(text, to))
    for (let letter = letterAfter(text, end); isOfWord(letter); letter = letterAfter(text, end))
      end += letter.length;
  return { from: start, to: end };
}

function isOfWord(letter: string | undefined): letter is string {
  return letter !== undefined && !WITHOUT_SPACES.test(letter);
}
