import { diffArrays } from 'diff';
import { splitWords } from './split-words.ts';

/** A piece of text that both versions have, that is gone, or that is new. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** How one text became another, word by word; what is gone stands before what is new in its place. */
export function wordChanges(before: string, after: string): WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts = diffArrays(splitWords(before), splitWords(after), { maxEditLength: LONGEST_EDIT });
  if (!parts) return runsOf([{ same: '', gone: before, added: after }]);
  const spans: Span[] = [{ same: '', gone: '', added: '' }];
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    const last = spans.at(-1);
    if (added && last) last.added += text;
    else if (removed && last) last.gone += text;
    else spans.push({ same: text, gone: '', added: '' });
  }
  return runsOf(joinAcrossScraps(spans));
}

/** Words that differ; with more than these, two texts have nothing to do with each other. */
const LONGEST_EDIT = 1500;

/** What stayed, and then what was exchanged. */
interface Span {
  readonly same: string;
  gone: string;
  added: string;
}

/** A comma or an article that stayed between two exchanged phrases makes neither of them easier to read. */
function joinAcrossScraps(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const gone = `${last?.gone}${span.same}${span.gone}`;
    const added = `${last?.added}${span.same}${span.added}`;
    const exchanged = last && (last.gone || last.added) && (span.gone || span.added);
    const both = (last?.gone || span.gone) && (last?.added || span.added);
    if (last && exchanged && both && isScrap(span.same)) joined[joined.length - 1] = { ...last, gone, added };
    else joined.push({ ...span });
  }
  return joined;
}

const SCRAP = /^\P{L}{0,2}\p{L}{0,3}\P{L}{0,2}$/u;

function isScrap(text: string): boolean {
  return text.length <= 4 && SCRAP.test(text);
}

function runsOf(spans: readonly Span[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const { same, gone, added } of spans) {
    if (same) runs.push({ kind: 'same', text: same });
    if (gone) runs.push({ kind: 'gone', text: gone });
    if (added) runs.push({ kind: 'new', text: added });
  }
  return runs;
}
