import type { ComparableSlide } from '../compare/comparable-slide.ts';
import { type Deck, type Slide, slidesOf } from '../model/deck.ts';
import { baseOf, type Sidecar } from '../model/sidecar.ts';
import type { SidecarChanges } from '../read/sidecar/edit-sidecar.ts';
import { matchKnown } from './match-known.ts';
import { type KnownSlide, type Memory, subjectsOf } from './memory.ts';

export interface Keeping {
  readonly memory: Memory;
  /** Composed with the sidecar. */
  readonly deck: Deck;
  readonly sidecar: Sidecar;
  /** Whether a slide whose heading was renamed gets the id that this makes. */
  readonly rename: boolean;
  /** Whether old ids of slides that are no more are forgotten. */
  readonly forget: boolean;
}

export interface Kept {
  /** What the sidecar has to say so that ids live on; absent where nothing changes. */
  readonly changes?: SidecarChanges;
  /** What is known of the subjects from now on. */
  readonly memory: Memory;
}

/** A subject of before and the one that it is now. */
interface Pair {
  readonly known: KnownSlide;
  readonly now: ComparableSlide;
  readonly slide: Slide;
}

/**
 * Finds what must be remembered: a slide whose heading was renamed has a new id, to which the old one leads; a slide
 * whose id would go to another one, since its title is no longer alone or somebody took it, keeps it.
 */
export function keepIds({ memory, deck, sidecar, forget, rename }: Keeping): Kept {
  const subjects = subjectsOf(deck);
  const slides = new Map(slidesOf(deck).map(slide => [slide.id, slide]));
  const known = memory.map(({ slide }) => slide);
  const pairs = matchKnown(known, subjects).flatMap(({ before, after }): Pair[] => {
    const [known, now] = [memory[before], subjects[after]];
    const slide = now && slides.get(now.id);
    return known && now && slide ? [{ known, now, slide }] : [];
  });
  const changes = changesFor(pairs, { memory, slides, sidecar, forget, rename });
  return { ...(changes ? { changes } : {}), memory: renew(memory, subjects, pairs, forget) };
}

interface Circumstances extends Pick<Keeping, 'memory' | 'sidecar' | 'forget' | 'rename'> {
  readonly slides: ReadonlyMap<string, Slide>;
}

function changesFor(pairs: readonly Pair[], around: Circumstances): SidecarChanges | undefined {
  const { sidecar, memory, rename } = around;
  const ids = new Map<string, string>(sidecar.ids);
  const links = new Map<string, string>(sidecar.links);
  const renamed = new Map<string, string>();
  const known = new Set(memory.map(({ slide }) => slide.id));
  const isTaken = (id: string, own: string) => {
    const to = sidecar.links.get(id);
    return known.has(id) || (to !== undefined && to !== own && known.has(to));
  };
  for (const pair of pairs) {
    const before = pair.known.slide.id;
    const after = pair.slide.id;
    if (before === after) continue;
    const isAsked = pair.slide.attributes.id !== undefined;
    if (!isAsked && (!rename || isCalledAlike(pair) || isTaken(after, before))) {
      for (const [from, to] of ids) if (to === before) ids.delete(from);
      ids.set(pair.slide.idByHeadings ?? after, before);
      links.delete(before);
    } else {
      renamed.set(before, after);
      for (const [from, to] of links) if (to === before) links.set(from, after);
      if (pair.known.published !== undefined) links.set(pair.known.published, after);
      links.delete(after);
    }
  }
  dropUnmade(ids, around);
  const changes = differences({ ids, links, renamed }, sidecar);
  if (changes) return changes;
  dropAnswered(links, around);
  return differences({ ids, links, renamed }, sidecar);
}

/** Its headings are the same: another slide came or went, or its first words, which told it apart, are others. */
function isCalledAlike({ known, now }: Pair): boolean {
  return known.slide.title === now.title && known.slide.section === now.section;
}

/** Ids that no headings make any more. */
function dropUnmade(ids: Map<string, string>, { slides }: Circumstances): void {
  const byHeadings = new Set([...slides.values()].map(({ id, idByHeadings }) => idByHeadings ?? id));
  for (const [from, to] of ids) if (from === to || !byHeadings.has(from)) ids.delete(from);
}

/** Old ids that a slide has again, or that lead to none. Only once all slides have the ids that they keep. */
function dropAnswered(links: Map<string, string>, { slides, forget }: Circumstances): void {
  for (const [from, to] of links)
    if (from === to || slides.has(from) || (forget && !slides.has(to))) links.delete(from);
}

interface Wanted {
  readonly ids: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
}

function differences({ ids, links, renamed }: Wanted, sidecar: Sidecar): SidecarChanges | undefined {
  const keys = [...sidecar.tweaks.map(({ id }) => id), ...sidecar.rehearsed.keys()];
  const followed = keys.flatMap((id): Array<[string, string]> => {
    const to = renamed.get(baseOf(id));
    return to === undefined ? [] : [[id, to + id.slice(baseOf(id).length)]];
  });
  const changes = {
    ids: changed(sidecar.ids, ids),
    links: changed(sidecar.links, links),
    renamed: new Map(followed),
  };
  return changes.ids.size + changes.links.size + changes.renamed.size > 0 ? changes : undefined;
}

function changed(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | undefined> {
  const gone = [...before.keys()].filter(key => !after.has(key)).map(key => [key, undefined] as const);
  return new Map([...gone, ...[...after].filter(([key, to]) => before.get(key) !== to)]);
}

/** While a lecture is being edited, a slide that was cut out may come back at another place. */
function renew(
  memory: Memory,
  subjects: readonly ComparableSlide[],
  pairs: readonly Pair[],
  forget: boolean,
): Memory {
  const partners = new Map(pairs.map(({ known, now }) => [now, known]));
  const seen = new Set(partners.values());
  const now = subjects.map((slide): KnownSlide => {
    const published = forget ? slide.id : partners.get(slide)?.published;
    return { slide, ...(published === undefined ? {} : { published }) };
  });
  return forget ? now : [...now, ...memory.filter(known => !seen.has(known)).slice(-MOST_GONE)];
}

const MOST_GONE = 200;
