import { endsAsSentence } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { type Item, textOf } from './types.ts';

/** What can be seen of a text without its neighbours. */
export interface Shape {
  readonly text: string;
  /** In words; two characters of a script without spaces count as one. */
  readonly words: number;
  /** Closes with a full stop, a question mark or the like. */
  readonly sentence: boolean;
  readonly question: boolean;
  readonly colon: boolean;
  /** All letters are capitals, and there are enough of them to be no acronym. */
  readonly capitals: boolean;
  /** `Term – text` or `Term: text`, told from a heading by what follows the sign. */
  readonly definition: boolean;
  /** An equation or a reaction: two sides, and a sign between them. */
  readonly formula: boolean;
  /** Could name something: short, and not a sentence. */
  readonly short: boolean;
}

export const COLON_END = /[:：]$/u;
const QUESTION_END = /[?？؟]["”’»)]*$/u;
const LONGEST_HEADING = 14;

/** Describes the text of an item. */
export function shapeOf(item: Item): Shape {
  const text = textOf(item);
  const words = countWords(text);
  const question = QUESTION_END.test(text);
  const sentence = endsAsSentence(text) && !isAbbreviated(text, words);
  const colon = COLON_END.test(text);
  const formula = FORMULA.test(text);
  return {
    text,
    words,
    sentence,
    question,
    colon,
    capitals: words <= LONGEST_HEADING && !formula && isCapitals(text),
    formula,
    definition: DEFINITION.test(text),
    short: words > 0 && words <= LONGEST_HEADING && (!sentence || question),
  };
}

/** A number below zero at the start of a line, which is no bullet. */
export function beginsBelowZero({ text }: Shape): boolean {
  return BELOW_ZERO.test(text);
}

const BELOW_ZERO = /^[-−–]\p{N}/u;
const FORMULA = /\S\s+(?:[=≈≡⇌⇔≤≥]|:=|<=>|<->)\s+\S|\s\+\s.*\s(?:-+>|→)\s|\s(?:-+>|→)\s.*\s\+\s/u;
const DEFINITION = /^(?:[^\s:：–—]+\s){0,4}[^\s:：–—]+(?:\s[–—-]{1,2}\s+|\s?:\s+|：)\S/u;
const NUMBER_END = /(?:\p{N}|\p{N}\)|\bet al|\betc|\bCo|\bInc)\.$/u;

/** `I. A Mediterranean Empire (5-19).` and `Punctuation etc.` close with a full stop, yet are no sentences. */
function isAbbreviated(text: string, words: number): boolean {
  return words <= 8 && NUMBER_END.test(text);
}

function isCapitals(text: string): boolean {
  const bare = text.replace(/\([^)]*\)/g, '');
  const letters = bare.match(/\p{L}/gu) ?? [];
  const cased = letters.filter(letter => letter.toLowerCase() !== letter.toUpperCase());
  return (
    cased.length >= 4 &&
    cased.every(letter => letter === letter.toUpperCase()) &&
    cased.length === letters.length
  );
}
