import type { DeckChanges, SlideChange } from '../../compare/deck-changes.ts';
import type { ExchangeWords } from './exchange-words.ts';

/** What somebody with an older print has to do with one slide, or with a run of them. */
export interface Exchange {
  /** Numbers of now: `4`, `7–12`; empty where there are none. */
  readonly now: string;
  readonly title: string;
  /** “instead of 3”, “new”, “was 6–11”. */
  readonly note: string;
  /** Number of the slide whose page is to be printed; absent where a number or less is all that changed. */
  readonly page?: number;
}

/** Which page comes in the place of which, in the order of the deck; what changed in notes alone needs none. */
export function exchangeList({ slides }: DeckChanges, words: ExchangeWords): Exchange[] {
  const list: Exchange[] = [];
  let run: Renumbered[] = [];
  const settle = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last)
      list.push({
        now: span(first.now, last.now),
        title: run.length === 1 ? first.title : '',
        note: `${words.was} ${span(first.was, last.was)}`,
      });
    run = [];
  };
  for (const change of slides) {
    const own = exchangeOf(change, words);
    const numbers = own ? undefined : renumbered(change);
    const follows =
      numbers && numbers.now === (run.at(-1)?.now ?? 0) + 1 && numbers.was === (run.at(-1)?.was ?? 0) + 1;
    if (!follows) settle();
    if (own) list.push(own);
    if (numbers) run.push(numbers);
  }
  settle();
  return list;
}

function span(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function exchangeOf(
  { kind, before, after, differs }: SlideChange,
  words: ExchangeWords,
): Exchange | undefined {
  const title = after?.title || before?.title || (after ?? before)?.text.split('\n', 1)[0] || '';
  if (kind === 'removed' && before) return { now: '', title, note: `${words.isGone} (${before.number})` };
  if (!after || !(kind === 'new' || differs.some(aspect => aspect !== 'notes'))) return undefined;
  const note = before ? `${words.insteadOf} ${before.number}` : words.isNew;
  return { now: String(after.number), title, note, page: after.number };
}

interface Renumbered {
  readonly now: number;
  readonly was: number;
  readonly title: string;
}

function renumbered({ before, after }: SlideChange): Renumbered | undefined {
  if (!before || !after || before.number === after.number) return undefined;
  return { now: after.number, was: before.number, title: after.title };
}
