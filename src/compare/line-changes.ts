import { diffArrays } from 'diff';
import { likeness, wordBag } from './word-bag.ts';
import { type WordRun, wordChanges } from './word-changes.ts';

/** What became of a line. */
export interface LineChange {
  readonly kind: 'same' | 'changed' | 'gone' | 'new';
  readonly runs: readonly WordRun[];
}

/** How the lines of a text became those of another: lines that were reworded are compared word by word. */
export function lineChanges(before: string, after: string): LineChange[] {
  const changes: LineChange[] = [];
  let gone: string[] = [];
  let fresh: string[] = [];
  const settle = () => {
    changes.push(...exchanged(gone, fresh));
    [gone, fresh] = [[], []];
  };
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    if (added) fresh.push(...value);
    else if (removed) gone.push(...value);
    else {
      settle();
      changes.push(...value.map(line => whole('same', line)));
    }
  }
  settle();
  return changes;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '');
}

/** From here on a line is the other one, reworded; a single line in the place of a single one is so sooner. */
const ALIKE = 0.35;
const ALIKE_ALONE = 0.1;

/** Lines that stand in the place of others: in their order, each beside the one that it was. */
function exchanged(gone: readonly string[], fresh: readonly string[]): LineChange[] {
  const alike = gone.length === 1 && fresh.length === 1 ? ALIKE_ALONE : ALIKE;
  const changes: LineChange[] = [];
  let next = 0;
  for (const line of fresh) {
    const at = placeOfAlike(gone, next, line, alike);
    if (at < 0) {
      changes.push(whole('new', line));
      continue;
    }
    changes.push(...gone.slice(next, at).map(old => whole('gone', old)));
    changes.push({ kind: 'changed', runs: wordChanges(gone[at] ?? '', line) });
    next = at + 1;
  }
  const rest = gone.slice(next).map(old => whole('gone', old));
  return next === 0 ? [...rest, ...changes] : [...changes, ...rest];
}

function placeOfAlike(lines: readonly string[], from: number, line: string, alike: number): number {
  const bag = wordBag(line);
  let best = -1;
  let most = alike;
  for (let at = from; at < lines.length; at += 1) {
    const like = likeness(wordBag(lines[at] ?? ''), bag);
    if (like >= most) [best, most] = [at, like + 0.001];
  }
  return best;
}

function whole(kind: 'same' | 'gone' | 'new', text: string): LineChange {
  return { kind, runs: [{ kind, text }] };
}
