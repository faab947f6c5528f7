import { type BreakClass, breakClass } from './break-class.ts';
import { breaksBetween } from './break-rules.ts';

/**
 * For each place of a text (UTF-16), 1 where a line may end before it, as Chromium sees it: behind spaces always,
 * between letters of ASCII by a table of its own, between others by UAX #14, in Thai and its neighbours between
 * words. They are written into `breaks` where one is given, which may be longer than the text.
 */
export function findBreaks(
  text: string,
  lang: string,
  breaks: Uint8Array = new Uint8Array(text.length + 1),
): Uint8Array {
  breaks.fill(0, 0, text.length + 1);
  const letters = NOT_ASCII.test(text) ? readLetters(text) : undefined;
  let [beforeLast, last] = [SPACE, SPACE];
  for (let at = 0, index = 0; at < text.length; index++) {
    const code = text.codePointAt(at) ?? 0;
    if (at > 0 && !isSpace(code)) {
      if (isSpace(last)) breaks[at] = 1;
      else if (isAscii(last) && isAscii(code)) breaks[at] = asciiBreaks(beforeLast, last, code) ? 1 : 0;
      else if (letters && breaksBetween(letters, index)) breaks[at] = 1;
    }
    beforeLast = last;
    last = code;
    at += code > 0xffff ? 2 : 1;
  }
  if (letters && WITHOUT_SPACES.test(text)) addWords(text, lang, breaks);
  return breaks;
}

const SPACE = 0x20;
const NOT_ASCII = /[^\0-\x7f]/;
/** Scripts whose words stand in a dictionary, since nothing stands between them. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x09 || code === 0x0a;
}

function isAscii(code: number): boolean {
  return code < 0x80;
}

function readLetters(text: string): BreakClass[] {
  const letters: BreakClass[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    letters.push(breakClass(code));
    at += code > 0xffff ? 2 : 1;
  }
  return letters;
}

/** Whether a line may end between two letters of ASCII that aren't spaces, whatever stands before them. */
export function mayBreakAscii(left: number, right: number): boolean {
  return asciiBreaks(DIGIT_ZERO, left, right);
}

/** What a table in Chromium says of two letters of ASCII that aren't spaces. */
function asciiBreaks(before: number, left: number, right: number): boolean {
  if (left === HYPHEN) return isDigit(right) ? isAlphanumeric(before) : !STAYS_BEHIND_HYPHEN.has(right);
  if (left === QUESTION_MARK) return !STAYS_BEHIND_QUESTION.has(right);
  return OPENING.has(right) && PARTS_FROM_OPENING.has(left);
}

const DIGIT_ZERO = 0x30;
const HYPHEN = 0x2d;
const QUESTION_MARK = 0x3f;
const OPENING = codesOf('(<[{');
const PARTS_FROM_OPENING = codesOf('!"#%&)*+,.:;=>\\]|}~');
const STAYS_BEHIND_HYPHEN = codesOf('!$),./:;?]}');
const STAYS_BEHIND_QUESTION = codesOf('!"\'),./:;?]}');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, sign => sign.charCodeAt(0)));
}

function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= 0x39;
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

const segmenters = new Map<string, Intl.Segmenter>();

function addWords(text: string, lang: string, breaks: Uint8Array): void {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  for (const { index } of segmenter.segment(text))
    if (index > 0 && WITHIN_WORDS.test(text.slice(index - 1, index + 1))) breaks[index] = 1;
}

/** Two letters of such scripts beside each other, neither of them a digit or a sign. */
const WITHIN_WORDS =
  /^(?:(?=[\p{L}\p{M}])[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]){2}/u;
