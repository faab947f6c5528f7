import type { Sidecar } from '../model/sidecar.ts';
import { blockText } from '../text/plain-text.ts';
import type { SlideDraft } from './draft.ts';
import { fingerprint, slugOf } from './slug.ts';

/** A slide with its id; consecutive slides of one subject share its base and differ after `~`. */
export interface Identified {
  readonly draft: SlideDraft;
  readonly id: string;
  readonly part?: { readonly index: number; readonly count: number };
  /** The id that its headings make, where that is another. */
  readonly idByHeadings?: string;
}

/** What is remembered of ids: those that slides keep, and old ones that lead to slides. */
export interface Remembered extends Pick<Sidecar, 'ids' | 'links'> {
  /** Ids of slides that are not among these, where these are only a part of the deck. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * Ids for slides in the order of the lecture. An id comes from what leads to its slide, the slugs of the
 * headings, so that a new slide elsewhere changes no other; an id that the author asked for wins, then one that is
 * remembered. Two subjects of one path are told apart by the words they begin with, and only in the last resort by
 * counting.
 */
export function giveIds(drafts: readonly SlideDraft[], remembered?: Remembered): Identified[] {
  const runs = runsOf(drafts);
  const asked = takeAsked(runs);
  const byHeadings = takeAll(runs, asked, remembered?.taken ?? new Set());
  const bases = remembered ? takeRemembered(runs, asked, byHeadings, remembered) : byHeadings;
  return runs.flatMap((run, index) => {
    const base = bases[index] ?? '';
    const own = byHeadings[index] === base ? {} : { idByHeadings: byHeadings[index] ?? base };
    return run.map((draft, at) => ({ ...identify(draft, base, at + 1, run.length), ...own }));
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

type Ids = ReadonlyArray<string | undefined>;

/** The slides below one heading; another heading of the same words begins another run. */
function runsOf(drafts: readonly SlideDraft[]): SlideDraft[][] {
  const runs: SlideDraft[][] = [];
  for (const draft of drafts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isOfOneHeading(last, draft)) run.push(draft);
    else runs.push([draft]);
  }
  return runs;
}

function isOfOneHeading(a: SlideDraft, b: SlideDraft): boolean {
  if (a.leadsTo || b.leadsTo || addressOf(a.path) !== addressOf(b.path)) return false;
  return a.title === b.title || a.title.length + b.title.length === 0;
}

function takeAsked(runs: ReadonlyArray<readonly SlideDraft[]>): Ids {
  const taken = new Set<string>();
  return runs.map(run => {
    const asked = run[0]?.attributes.id?.replace(UNSAFE, '-');
    const safe = asked && ONLY_DIGITS.test(asked) ? `slide-${asked}` : asked;
    if (!safe || taken.has(safe)) return undefined;
    taken.add(safe);
    return safe;
  });
}

/** Those that are given already, and free ones for all others, none of which is reserved. */
function takeAll(
  runs: ReadonlyArray<readonly SlideDraft[]>,
  given: Ids,
  reserved: ReadonlySet<string>,
): string[] {
  const taken = new Set([...given.filter(id => id !== undefined), ...reserved]);
  return runs.map((run, index) => given[index] ?? takeFree(run, taken));
}

/** A slide keeps its id though its headings make another now, and an old address is given to nobody else. */
function takeRemembered(
  runs: ReadonlyArray<readonly SlideDraft[]>,
  asked: Ids,
  byHeadings: readonly string[],
  { ids, links, taken: elsewhere = new Set() }: Remembered,
): string[] {
  const taken = new Set(asked);
  const given = asked.map((id, index) => {
    const kept = id ?? ids.get(byHeadings[index] ?? '');
    if (kept === undefined || kept === id) return id;
    if (taken.has(kept)) return undefined;
    taken.add(kept);
    return kept;
  });
  const around = (there: ReadonlySet<string>) => {
    const old = [...oldIds(links, there), ...elsewhere];
    return takeAround(runs, given, byHeadings, old);
  };
  return around(new Set(around(new Set([...byHeadings, ...ids.values()]))));
}

/** Old ids that lead to a slide. */
function oldIds(links: Remembered['links'], there: ReadonlySet<string>): string[] {
  return [...links].filter(([from, to]) => from !== to && there.has(to)).map(([from]) => from);
}

/** A slide whose own id is free has that. */
function takeAround(
  runs: ReadonlyArray<readonly SlideDraft[]>,
  given: Ids,
  byHeadings: readonly string[],
  old: readonly string[],
): string[] {
  const reserved = new Set([...given, ...old]);
  const own = given.map((id, index) => {
    const natural = byHeadings[index];
    return id ?? (reserved.has(natural) ? undefined : natural);
  });
  return takeAll(runs, own, new Set(old));
}

function takeFree(run: readonly SlideDraft[], taken: Set<string>): string {
  const address = addressOf(run[0]?.path ?? []);
  const free = taken.has(address) ? otherAddress(address, run, taken) : address;
  taken.add(free);
  return free;
}

function otherAddress(address: string, run: readonly SlideDraft[], taken: ReadonlySet<string>): string {
  const text = run.map(draft => blockText(draft.body)).join('\n');
  const words = text.split(SPACE, 4).join(' ');
  const last = `${address}.${fingerprint(text)}`;
  const candidates = [...(words ? [`${address}.${slugOf([{ type: 'text', value: words }])}`] : []), last];
  return candidates.find(candidate => !taken.has(candidate)) ?? countOn(last, taken);
}

const SPACE = /\s+/;

function countOn(base: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function identify(draft: SlideDraft, base: string, index: number, count: number): Identified {
  if (count === 1) return { draft, id: base };
  return { draft, id: index === 1 ? base : `${base}~${index}`, part: { index, count } };
}
