import { WITHOUT_SPACES } from '../text/unspaced.ts';

/** Words, signs and blanks of a text, each by itself: joined they are the text again. */
export function splitWords(text: string): string[] {
  if (!WITHOUT_SPACES.test(text)) return text.match(PIECE) ?? [];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Made when it is first needed: it loads dictionaries. */
let segmenter: Intl.Segmenter | undefined;

const PIECE = /\s+|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}'’]*[\p{L}\p{N}\p{M}])?|[^\s]/gu;
