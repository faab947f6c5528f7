import { endsWithAbbreviation } from './abbreviations.ts';

/**
 * The sentences of a text, whole and in order; together they are the text again, spaces included. Breaks
 * come from the rules of Unicode (UAX #29, `Intl.Segmenter`), then false ones are mended: after an
 * abbreviation, an initial or an ordinal number (`9. November`), and before a lower-case letter. When in
 * doubt two sentences stay together, since a sentence must not be cut.
 */
export function splitSentences(text: string, lang = 'en'): string[] {
  const sentences: string[] = [];
  for (const segment of segmentsOf(text, segmenterFor(lang))) {
    const before = sentences.at(-1);
    if (before !== undefined && isFalseBreak(before, segment, lang))
      sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return isGreek(lang) ? sentences.flatMap(sentence => sentence.split(AFTER_GREEK_QUESTION)) : sentences;
}

/** How many sentences a text holds; a text without a full stop is one. */
export function countSentences(text: string, lang = 'en'): number {
  return splitSentences(text.trim(), lang).length;
}

/** True when the text closes as a sentence does, quotation marks and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd());
}

const SENTENCE_END = /[.!?…。！？؟۔।။។][\p{Pf}\p{Pe}"'”’»)\]]*$/u;
/** Sentences of Greek end with a semicolon when they ask. */
const AFTER_GREEK_QUESTION = /(?<=[;\u037e]\s+)(?=\p{Lu})/u;

function isGreek(lang: string): boolean {
  return /^el\b/.test(lang);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/** Letters that are segmented at a time: the cost of `Intl.Segmenter` grows much faster than its text. */
const WINDOW = 4_000;

/** Every segment of a text. The last of a window is found again at the start of the next, since it may go on. */
function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<string> {
  let from = 0;
  let width = WINDOW;
  while (from < text.length) {
    const segments = [...segmenter.segment(text.slice(from, from + width))].map(({ segment }) => segment);
    const isEnd = from + width >= text.length;
    const whole = isEnd ? segments : segments.slice(0, -1);
    yield* whole;
    from += whole.reduce((sum, segment) => sum + segment.length, 0);
    width = whole.length === 0 ? width * 2 : WINDOW;
  }
}

function isFalseBreak(before: string, after: string, lang: string): boolean {
  // Only the end matters, and a text may be long.
  const end = before.slice(-END);
  if (CLOSES_WITH_COLON_OR_DASH.test(end) || CLOSING_START.test(after)) return true;
  if (ENDS_LINE.test(end) && !SENTENCE_END.test(end.trimEnd())) return true;
  if (LOWER_START.test(after) || isWithinBrackets(end)) return true;
  if (QUOTED_END.test(end) && SOURCE.test(after)) return true;
  return endsWithAbbreviation(end, after, lang) || endsWithOrdinal(end, before, lang);
}

const END = 60;
const CLOSES_WITH_COLON_OR_DASH = /[:;,–—-]\s*$/u;
const ENDS_LINE = /\n\s*$/;
/** A quotation mark or bracket that belongs to the sentence before: `« Pourquoi ? » dit-il.` */
const CLOSING_START = /^\s*[»”’)\]](?=\s|[,;.]|$)/u;
/** Whose the quotation is stays with it: `“It is over.” (Agnolo)`. */
const QUOTED_END = /[”“»"]\s*$/u;
const SOURCE = /^\s*\([^()]{2,80}\)\.?\s*$/u;

/** A bracket that was opened within the last few words, and is not closed. */
function isWithinBrackets(end: string): boolean {
  const opened = end.lastIndexOf('(');
  return opened >= 0 && !end.includes(')', opened) && LETTER_NEXT.test(end.slice(opened + 1, opened + 3));
}

const LETTER_NEXT = /^[\p{L}\p{N}]/u;
const LOWER_START = /^[\s\p{Ps}\p{Pi}"'–—-]*\p{Ll}/u;

/** `9. November` in languages that write so; `1. ` at the very start in all of them. */
function endsWithOrdinal(end: string, before: string, lang: string): boolean {
  if (NUMBER_ALONE.test(before)) return true;
  return ORDINAL_LANGUAGES.has(lang.split('-')[0] ?? '') && ORDINAL_END.test(end);
}

const NUMBER_ALONE = /^\s*(?:\d{1,3}|[IVXLC]{1,6})\.\s*$/;
const ORDINAL_END = /(?:^|[\s(/–-])(?:\d{1,2}|[IVXLC]{1,6})\.\s*$/u;
const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set(
  'bs cs da de et fi fo hr hu is lb lt lv mk nb nn no pl sk sl sr tr'.split(' '),
);
