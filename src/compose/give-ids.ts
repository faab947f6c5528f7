import { blockText } from '../text/plain-text.ts';
import type { SlideDraft } from './draft.ts';
import { fingerprint, slugOf } from './slug.ts';

/** A slide with its id; consecutive slides of one subject share its base and differ after `~`. */
export interface Identified {
  readonly draft: SlideDraft;
  readonly id: string;
  readonly part?: { readonly index: number; readonly count: number };
}

/**
 * Ids for slides in the order of the lecture. An id comes from what leads to its slide, the slugs of the
 * headings, so that a new slide elsewhere changes no other; an id that the author asked for wins. Two
 * subjects of one path are told apart by the words they begin with, and only in the last resort by counting.
 */
export function giveIds(drafts: readonly SlideDraft[]): Identified[] {
  const taken = new Set<string>();
  const runs = runsOf(drafts);
  const asked = runs.map(run => takeAsked(run, taken));
  return runs.flatMap((run, index) => {
    const base = asked[index] ?? takeFree(candidatesOf(run), taken);
    return run.map((draft, at) => identify(draft, base, at + 1, run.length));
  });
}

/** The address of a path, before it is told apart from others. */
export function addressOf(path: readonly string[]): string {
  const address = path.join('.');
  return ONLY_DIGITS.test(address) ? `slide-${address}` : address;
}

/** reveal.js takes a hash of digits for the number of a slide, and what follows a slash for a step. */
const ONLY_DIGITS = /^\d*$/;
const UNSAFE = /[\s/~"'<>&#%\\]+/g;

function runsOf(drafts: readonly SlideDraft[]): SlideDraft[][] {
  const runs: SlideDraft[][] = [];
  for (const draft of drafts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && addressOf(last.path) === addressOf(draft.path) && !draft.leadsTo && !last.leadsTo)
      run.push(draft);
    else runs.push([draft]);
  }
  return runs;
}

function takeAsked(run: readonly SlideDraft[], taken: Set<string>): string | undefined {
  const asked = run[0]?.attributes.id?.replace(UNSAFE, '-');
  if (!asked || taken.has(asked)) return undefined;
  const safe = ONLY_DIGITS.test(asked) ? `slide-${asked}` : asked;
  taken.add(safe);
  return safe;
}

function candidatesOf(run: readonly SlideDraft[]): string[] {
  const address = addressOf(run[0]?.path ?? []);
  const text = run.map(draft => blockText(draft.body)).join('\n');
  const words = text.split(SPACE, 4).join(' ');
  return [
    address,
    ...(words ? [`${address}.${slugOf([{ type: 'text', value: words }])}`] : []),
    `${address}.${fingerprint(text)}`,
  ];
}

const SPACE = /\s+/;

function takeFree(candidates: readonly string[], taken: Set<string>): string {
  const free = candidates.find(candidate => !taken.has(candidate)) ?? countOn(candidates.at(-1) ?? '', taken);
  taken.add(free);
  return free;
}

function countOn(base: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function identify(draft: SlideDraft, base: string, index: number, count: number): Identified {
  if (count === 1) return { draft, id: base };
  return { draft, id: index === 1 ? base : `${base}~${index}`, part: { index, count } };
}
