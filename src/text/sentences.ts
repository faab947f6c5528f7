/**
 * The sentences of a text, whole and in order; together they are the text again, spaces included. Breaks
 * come from the rules of Unicode (UAX #29, `Intl.Segmenter`), then false ones are mended: after an
 * abbreviation, an initial or an ordinal number (`9. November`), and before a lower-case letter.
 */
export function splitSentences(text: string, lang = 'en'): string[] {
  const sentences: string[] = [];
  for (const segment of segmentsOf(text, segmenterFor(lang))) {
    const before = sentences.at(-1);
    if (before !== undefined && isFalseBreak(before, segment))
      sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** How many sentences a text holds; a text without a full stop is one. */
export function countSentences(text: string, lang = 'en'): number {
  return splitSentences(text.trim(), lang).length;
}

/** True when the text closes as a sentence does, quotation marks and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd());
}

const SENTENCE_END = /[.!?…。！？؟۔।][\p{Pf}\p{Pe}"'”’»)\]]*$/u;
const ABBREVIATION =
  /(?:^|[\s(„“"'«])(?:\p{L}|(?:\p{L}\.)+\p{L}|Abb|Abs|Art|Aufl|Bd|Bde|Bsp|Dr|Fig|Hg|Hrsg|Jh|Jr|Kap|Lt|Mio|Mr|Mrd|Mrs|Ms|Nr|No|Pfc|Prof|Sgt|Sr|St|Str|Tab|Univ|Vgl|Vol|Mt|Inc|Ltd|Co|al|approx|bzw|ca|cap|cf|chap|e\.g|ebd|ed|eds|esp|etc|evtl|ff|fig|ggf|i\.e|inkl|jr|no|nr|op|pp|resp|s|sog|u\.a|usw|usf|vgl|viz|vol|vs|z\.B|п|г|гг|в|вв|т|рис|см|стр|им)\.\s*$/u;
const ORDINAL_END = /(?:^|[\s(./])\d{1,2}\.\s*$/u;
const LOWER_START = /^[\s\p{Ps}\p{Pi}"'–—-]*\p{Ll}/u;
const CLOSES_WITH_COLON_OR_DASH = /[:;,–—-]\s*$/u;

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

function isFalseBreak(before: string, after: string): boolean {
  if (CLOSES_WITH_COLON_OR_DASH.test(before)) return true;
  if (/\n\s*$/.test(before) && !SENTENCE_END.test(before.trimEnd())) return true;
  return ABBREVIATION.test(before) || ORDINAL_END.test(before) || LOWER_START.test(after);
}
