import { WITHOUT_SPACES } from '../text/unspaced.ts';
import { wordsOf } from '../text/words.ts';

/** How much of each word a text holds, by weight: small words say little of what a text is about. */
export interface WordBag {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The words of a text without their order. Scripts without spaces are taken two signs at a time. */
export function wordBag(text: string): WordBag {
  const weights = new Map<string, number>();
  let total = 0;
  let before = '';
  for (const word of wordsOf(text)) {
    const dense = DENSE.test(word);
    const term = dense && before !== '' ? before + word : word;
    const weight = dense ? 1 : (WEIGHTS[Math.min(word.length, WEIGHTS.length - 1)] ?? 1);
    weights.set(term, (weights.get(term) ?? 0) + weight);
    total += weight;
    before = dense ? word : '';
  }
  return { weights, total };
}

/** By letters of a word. */
const WEIGHTS = [0, 0.1, 0.1, 0.1, 0.4, 0.8, 1];
const DENSE = new RegExp(`^${WITHOUT_SPACES.source}$`, 'u');

/** How alike two texts are: 0 without a common word, 1 with all words in common. */
export function likeness(a: WordBag, b: WordBag): number {
  if (a.total === 0 || b.total === 0) return 0;
  return (2 * commonWeight(a, b)) / (a.total + b.total);
}

/** The weight of the words that two texts have in common. */
export function commonWeight(a: WordBag, b: WordBag): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, weight] of small.weights) common += Math.min(weight, large.weights.get(word) ?? 0);
  return common;
}
