import type { Traits } from './traits.ts';
import type { WordBag } from './word-bag.ts';

/** Finds, for a slide, the few of others that may be the same: by title, id, role, and the words that tell. */
export function candidatesFor(others: readonly Traits[]): (own: Traits) => Traits[] {
  const byName = new Map<string, Traits[]>();
  const byWord = new Map<string, Traits[]>();
  for (const other of others) {
    for (const name of namesOf(other)) put(byName, name, other);
    for (const word of tellingWords(other.text)) put(byWord, word, other);
    for (const word of tellingWords(other.title)) put(byWord, word, other);
  }
  return own => {
    const named = namesOf(own).flatMap(name => nearest(byName.get(name) ?? [], own));
    return [...new Set([...named, ...mostInCommon(byWord, own)])];
  };
}

/** What may be the same on several slides. */
function namesOf({ slide }: Traits): string[] {
  const role = slide.layout === 'title' || slide.layout === 'agenda' || slide.layout === 'closing';
  return [
    `id:${slide.id}`,
    ...(slide.title === '' ? [] : [`title:${slide.title}`]),
    ...(role ? [`layout:${slide.layout}`] : []),
  ];
}

/** Slides of one name that are looked at; a hundred exercises may all be called so. */
const MOST_OF_A_NAME = 8;

function nearest(found: readonly Traits[], { place }: Traits): readonly Traits[] {
  if (found.length <= MOST_OF_A_NAME) return found;
  const beyond = found.findIndex(other => other.place >= place);
  const from = (beyond < 0 ? found.length : beyond) - MOST_OF_A_NAME / 2;
  const start = Math.max(0, Math.min(from, found.length - MOST_OF_A_NAME));
  return found.slice(start, start + MOST_OF_A_NAME);
}

/** Slides that share words and are looked at. */
const MOST_BY_WORDS = 6;
/** Votes of words that are counted for a slide, the rarest words first: the others tell little. */
const MOST_VOTES = 300;

function mostInCommon(byWord: ReadonlyMap<string, readonly Traits[]>, own: Traits): Traits[] {
  const words = [...tellingWords(own.text), ...tellingWords(own.title)];
  const votes = new Map<Traits, number>();
  let counted = 0;
  for (const slides of slidesOf(byWord, words)) {
    counted += slides.length;
    if (counted > MOST_VOTES && votes.size > 0) break;
    for (const other of slides) votes.set(other, (votes.get(other) ?? 0) + 1 / slides.length);
  }
  return [...votes]
    .sort(([a, x], [b, y]) => y - x || a.place - b.place)
    .slice(0, MOST_BY_WORDS)
    .map(([other]) => other);
}

/** The slides that each word stands on, those of the rarest words first. */
function slidesOf(byWord: ReadonlyMap<string, readonly Traits[]>, words: readonly string[]) {
  const found = words.flatMap(word => {
    const slides = byWord.get(word);
    return slides ? [slides] : [];
  });
  return found.sort((a, b) => a.length - b.length);
}

/** All words of a short text; of a long one those that are not small. */
function tellingWords({ weights }: WordBag): string[] {
  const words = [...weights.keys()];
  return words.length <= SHORT ? words : words.filter(word => word.length > SMALL || BEYOND_LATIN.test(word));
}

const SHORT = 12;
const SMALL = 4;
const BEYOND_LATIN = /[^\p{Script=Latin}\d]/u;

function put(index: Map<string, Traits[]>, key: string, traits: Traits): void {
  const found = index.get(key);
  if (found) found.push(traits);
  else index.set(key, [traits]);
}
