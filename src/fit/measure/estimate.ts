import { phrasingText } from '../../text/plain-text.ts';
import type { TextMeasure, TextStyle } from './text-measure.ts';

/** Ems that a letter takes on average, by kind: close enough to tell a full slide from one that overflows. */
const LATIN = 0.47;
const CAPITAL = 0.6;
const GREEK = 0.53;
const CYRILLIC = 0.56;
const OTHER = 0.52;
const WIDE = 1;
const MONO = 0.6;
const SPACE = 0.22;

/** How much wider the letters of titles are than those of the body. */
const SERIF = 1.06;

/** Measures text by what its characters take on average: for fonts whose widths are not known. */
export const estimateText: TextMeasure = {
  lines: (words, width, size, style) => estimateLines(phrasingText(words), width, size, scaleOf(style)),
  width: (words, size, style) => estimateWidth(phrasingText(words)) * size * scaleOf(style),
  longestWord: (words, size, style) =>
    Math.max(0, ...measureWords(phrasingText(words)).map(({ width }) => width)) * size * scaleOf(style),
  codeLines: estimateCodeLines,
  withMemory: () => estimateText,
};

function scaleOf({ family }: TextStyle): number {
  return family === 'serif' ? SERIF : 1;
}

/**
 * How many lines a text takes in a width, both in CSS pixels. Words are not broken unless they are longer
 * than a line; scripts without spaces break anywhere.
 */
export function estimateLines(text: string, width: number, size: number, scale = 1): number {
  const line = Math.max(width / (size * scale), 1);
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, line), 0);
}

/** How many lines code takes in a width, wrapped where it is too long. */
export function estimateCodeLines(code: string, width: number, size: number): number {
  const columns = Math.max(Math.floor(width / (size * MONO)), 1);
  return code.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / columns)), 0);
}

/** The width of a text in ems of its own size, on one line. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

function linesOf(text: string, line: number): number {
  let lines = 1;
  let used = 0;
  for (const { width, space } of measureWords(text)) {
    if (used > 0 && used + width > line) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / line) - 1);
    used = width > line ? width % line : used + width + space;
  }
  return lines;
}

/** A word's width and that of the space behind it, in ems. */
interface MeasuredWord {
  readonly width: number;
  readonly space: number;
}

/** The same texts are asked for at one size after the other. */
const measured = new Map<string, readonly MeasuredWord[]>();
const MOST_KEPT = 1_000;

function measureWords(text: string): readonly MeasuredWord[] {
  const known = measured.get(text);
  if (known) return known;
  const words = (text.match(WORD_WITH_SPACE) ?? []).map(word => {
    const bare = word.trimEnd();
    return { width: estimateWidth(bare), space: word.length > bare.length ? SPACE : 0 };
  });
  if (measured.size >= MOST_KEPT) measured.clear();
  measured.set(text, words);
  return words;
}

function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code === 0x20) return SPACE;
  if (code < 0x370) return code >= 0x41 && code <= 0x5a ? CAPITAL : LATIN;
  if (code < 0x400) return GREEK;
  if (code < 0x530) return CYRILLIC;
  return WIDE_LETTER.test(letter) ? WIDE : OTHER;
}

function columnsOf(line: string): number {
  return line.length + (line.match(WIDE_LETTERS)?.length ?? 0) + 3 * (line.match(TABS)?.length ?? 0);
}

/** One ideograph or kana at a time, other scripts word by word, each with the space behind it. */
const WORD_WITH_SPACE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]+\s*/gu;
const WIDE_LETTER =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const WIDE_LETTERS = new RegExp(WIDE_LETTER.source, 'gu');
const TABS = /\t/g;
