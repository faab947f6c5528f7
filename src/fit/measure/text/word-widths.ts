import type { FontMetrics } from '../../../model/font-metrics.ts';
import type { FaceFonts } from './face-fonts.ts';
import { type Pieces, piecesOf, UNITS_PER_EM } from './pieces.ts';
import { type PlainWord, type ReadPlainWord, readPlainWords } from './plain-words.ts';
import { faceOf } from './run-widths.ts';
import { spellText } from './spell-text.ts';
import type { Look, TextRun, TextStyle } from './text-style.ts';

/** The pieces of runs that part at spaces; all of them are collapsed. */
export type MeasureWords = (runs: readonly TextRun[]) => Pieces;

/**
 * Measures texts by their words, each of which is spelled once in each look: a lecture has far fewer words than it
 * uses. Neither kerning nor the joining of letters nor a rule of line breaking looks past a space, so that the pieces
 * are those of the whole text.
 */
export function rememberWords(style: TextStyle, fonts: FaceFonts): MeasureWords {
  const known = new Map<Look, Words>();
  const wordsOf = (look: Look): Words => {
    const found = known.get(look);
    if (found) return found;
    const words = wordsIn(look, style, fonts);
    known.set(look, words);
    return words;
  };
  return runs => {
    const joined: JoinedText = { starts: [], ends: [], x: 0 };
    for (let index = 0; index < runs.length; index++) {
      const { text, look } = runs[index] as TextRun;
      addWords(joined, text, wordsOf(look));
    }
    return { starts: joined.starts, ends: joined.ends, hows: undefined };
  };
}

/** The words of one look. */
interface Words {
  /** The width of a space, in units. */
  readonly space: number;
  readonly read: ReadPlainWord;
  /** A word of any letters. */
  readonly find: (text: string) => Word;
}

/** Widths in units. */
interface Word extends Pieces {
  readonly width: number;
  /** What kerning adds between a space and its first letter, and between its last one and a space. */
  readonly kernBefore: number;
  readonly kernBehind: number;
}

/** Enough for the words of a book. */
const MOST_KEPT = 50_000;

function wordsIn(look: Look, style: TextStyle, fonts: FaceFonts): Words {
  const faces = fonts.find(look.role, look.weight, look.italic);
  const known = new Map<string, Word>();
  const spell = (text: string) => spellText([{ text, look }], style, fonts);
  const make = (text: string): Word => {
    const pieces = piecesOf(spell(text));
    const { before, behind } = kerningOf(text, faces, look.scale);
    return { ...pieces, width: pieces.ends.at(-1) ?? 0, kernBefore: before, kernBehind: behind };
  };
  return {
    space: Math.round((spell(' ').prefix[1] ?? 0) * UNITS_PER_EM),
    read: readPlainWords(look, style, faces[0]),
    find: text => {
      const found = known.get(text);
      if (found) return found;
      if (known.size >= MOST_KEPT) known.clear();
      const made = make(text);
      known.set(text, made);
      return made;
    },
  };
}

interface JoinedText {
  readonly starts: number[];
  readonly ends: number[];
  /** The width of all so far. */
  x: number;
}

function addWords(joined: JoinedText, text: string, words: Words): void {
  for (let from = 0; from < text.length; ) {
    const plain = words.read(text, from);
    const { to } = plain;
    const hasSpaceBehind = to < text.length;
    if (to > from && plain.width >= 0) addPlainWord(joined, plain, from > 0, hasSpaceBehind);
    else if (to > from) addWord(joined, words.find(text.slice(from, to)), from > 0, hasSpaceBehind);
    if (hasSpaceBehind) joined.x += words.space;
    from = to + 1;
  }
}

function addPlainWord(
  joined: JoinedText,
  word: PlainWord,
  hasSpaceBefore: boolean,
  hasSpaceBehind: boolean,
): void {
  const origin = joined.x + (hasSpaceBefore ? Math.round(word.kernBefore * UNITS_PER_EM) : 0);
  const kernBehind = hasSpaceBehind ? Math.round(word.kernBehind * UNITS_PER_EM) : 0;
  joined.starts.push(origin);
  joined.x = origin + Math.round(word.width * UNITS_PER_EM) + kernBehind;
  joined.ends.push(joined.x);
}

function addWord(joined: JoinedText, word: Word, hasSpaceBefore: boolean, hasSpaceBehind: boolean): void {
  const { starts, ends } = word;
  const origin = joined.x + (hasSpaceBefore ? word.kernBefore : 0);
  const end = origin + word.width + (hasSpaceBehind ? word.kernBehind : 0);
  const last = starts.length - 1;
  for (let piece = 0; piece <= last; piece++) {
    joined.starts.push(origin + (starts[piece] ?? 0));
    joined.ends.push(piece === last ? end : origin + (ends[piece] ?? 0));
  }
  joined.x = end;
}

function kerningOf(word: string, faces: readonly FontMetrics[], scale: number) {
  const face = faceOf(faces, SPACE);
  const first = word.codePointAt(0) ?? 0;
  const last = word.codePointAt(word.length - (LOW_SURROGATE.test(word) ? 2 : 1)) ?? 0;
  const kern = (left: number, right: number, letter: number) =>
    face && faceOf(faces, letter) === face ? Math.round(face.kern(left, right) * scale * UNITS_PER_EM) : 0;
  return { before: kern(SPACE, first, first), behind: kern(last, SPACE, last) };
}

const SPACE = 0x20;
const LOW_SURROGATE = /[\udc00-\udfff]$/;
