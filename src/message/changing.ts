/** How a deck differs from the one that it replaces. Slides are named by their numbers, gone ones by their titles. */
export interface ChangeCounts {
  readonly slides: number;
  readonly asBefore: number;
  readonly changed: readonly number[];
  readonly moved: readonly number[];
  readonly added: readonly number[];
  readonly removed: readonly string[];
}

/** “12 slides: 9 as before, 2 changed (4, 7), 1 new (5)”, for the line of a lecture. */
export function summaryOfChanges(counts: ChangeCounts): string {
  const { changed, moved, added, removed, asBefore } = counts;
  const slides = counted(counts.slides, 'slide');
  if (changed.length + moved.length + added.length + removed.length === 0) return `${slides}, all as before`;
  const parts = [
    ...(asBefore > 0 ? [`${asBefore} as before`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed (${numbersInShort(changed)})`] : []),
    ...(moved.length > 0 ? [`${moved.length} moved (${numbersInShort(moved)})`] : []),
    ...(added.length > 0 ? [`${added.length} new (${numbersInShort(added)})`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed (${titlesInShort(removed)})`] : []),
  ];
  return `${slides}: ${parts.join(', ')}`;
}

/** Runs of numbers, or single ones, that are named. */
const MOST_NUMBERS = 6;
const MOST_TITLES = 2;
/** Letters of a title. */
const LONGEST_TITLE = 32;

/** “4, 7–9, 12, …”: rising numbers. */
export function numbersInShort(numbers: readonly number[]): string {
  const runs: Array<{ first: number; last: number }> = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const named = runs.slice(0, MOST_NUMBERS).map(({ first, last }) => runInShort(first, last));
  return [...named, ...(runs.length > MOST_NUMBERS ? ['…'] : [])].join(', ');
}

function runInShort(first: number, last: number): string {
  if (first === last) return String(first);
  return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
}

function titlesInShort(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_TITLES).map(title => `“${shortened(title)}”`);
  return [...named, ...(titles.length > MOST_TITLES ? ['…'] : [])].join(', ');
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length <= LONGEST_TITLE ? title : `${letters.slice(0, LONGEST_TITLE).join('').trimEnd()}…`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
