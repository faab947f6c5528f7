import { rankOfPart } from './keywords.ts';
import type { Placed } from './scene.ts';
import type { HeadingStyle } from './types.ts';

/** Styles from the strongest to the weakest; what stands together is of one level. */
const RANKS: ReadonlyArray<readonly HeadingStyle[]> = [
  ['box-double'],
  ['under-double'],
  ['box-single'],
  ['under-single'],
  ['atx-1'],
  ['atx-2'],
  ['atx-3'],
  ['atx-4'],
  ['atx-5'],
  ['atx-6'],
  ['keyword'],
  ['numbered'],
  ['stars'],
  ['brackets'],
  ['capitals'],
  ['bold'],
  ['bare'],
  ['colon'],
];
/** Styles that are drawn or counted, so that their rank is the author's own. */
const DRAWN = 10;
const DEEPEST = 6;

/** The level of each heading, from 1: the styles that the document uses, in order of strength. */
export function rankHeadings(placed: readonly Placed[]): Map<Placed, number> {
  const headings = placed.filter(one => one.role === 'heading');
  const keys = [...new Set(headings.map(keyOf))].sort((a, b) => a - b);
  const levels = new Map<number, number>();
  let level = 0;
  keys.forEach((key, index) => {
    const above = keys[index - 1];
    if (above === undefined || standsAbove(placed, above, key)) level += 1;
    levels.set(key, Math.min(level, DEEPEST));
  });
  const ranked = new Map(headings.map(one => [one, levels.get(keyOf(one)) ?? 1]));
  return setByBlankLines(placed, setBesideNumbers(placed, ranked));
}

/**
 * Bare headings that a blank line parts from what is above, all but those in a block that opens with two of them:
 * the first of the block stands over the others.
 */
function setByBlankLines(placed: readonly Placed[], ranked: Map<Placed, number>): Map<Placed, number> {
  const inner = new Set<Placed>();
  let block: Placed | undefined;
  placed.forEach((one, index) => {
    if (one.item.blankBefore > 0) block = undefined;
    if (one.role !== 'heading') return;
    const before = placed[index - 1];
    if (one.item.blankBefore === 0 && before?.role === 'heading' && before.item.blankBefore > 0)
      block = before;
    if (block) inner.add(one);
  });
  const headings = [...ranked.keys()];
  const outer = headings.filter((one, index) => index > 0 && !inner.has(one));
  const bare = headings.every(one => one.style === 'bare');
  if (!bare || outer.length < 2 || outer.some(one => one.item.blankBefore === 0)) return ranked;
  return new Map(headings.map(one => [one, (ranked.get(one) ?? 1) + (inner.has(one) ? 1 : 0)]));
}

/**
 * In a document whose parts are numbered: a heading without a number right below a number belongs to it, with
 * those that follow; any other stands beside the parts, as an introduction or a summary does.
 */
function setBesideNumbers(
  placed: readonly Placed[],
  ranked: ReadonlyMap<Placed, number>,
): Map<Placed, number> {
  const set = new Map(ranked);
  const top = placed.find(one => one.style === 'numbered');
  if (!top) return set;
  let below: { level: number; blank: boolean } | undefined;
  placed.forEach((one, index) => {
    if (one.role !== 'heading') return;
    const before = placed[index - 1];
    const blank = one.item.blankBefore > 0;
    if (one.style === 'numbered') below = undefined;
    else if (before?.style === 'numbered') below = { level: (set.get(before) ?? 1) + 1, blank };
    else if (blank && below?.blank === false) below = undefined;
    if (one.style !== 'numbered') set.set(one, below?.level ?? ranked.get(top) ?? 1);
  });
  return set;
}

/** A sortable key: the style's place, and among numbered parts the size of the part. */
function keyOf({ style, shape, depth }: Placed): number {
  const rank = RANKS.findIndex(styles => styles.includes(style ?? 'bare'));
  return rank * 10 + (style === 'keyword' ? (rankOfPart(shape.text) ?? 0) : (depth ?? 0));
}

/**
 * A weaker style makes a level of its own only where it is used below the stronger one: never before its
 * first use, and either right below it or twice as often. Else authors just vary.
 */
function standsAbove(placed: readonly Placed[], above: number, below: number): boolean {
  const keys = placed.map(one => (one.role === 'heading' ? keyOf(one) : -1));
  const headings = keys.filter(key => key >= 0);
  const firstAbove = headings.indexOf(above);
  const firstBelow = headings.indexOf(below);
  if (above < DRAWN * 10 && below < DRAWN * 10) return true;
  if (isNumbered(above) && isNumbered(below)) return true;
  if (firstBelow < firstAbove || standsBehindAll(headings, above, below)) return false;
  const of = (wanted: number) => keys.flatMap((key, index) => (key === wanted ? [index] : []));
  const aboves = of(above);
  const empty = aboves.filter(
    index => keys[index + 1] !== undefined && (keys[index + 1] as number) >= below,
  ).length;
  return empty * 2 >= aboves.length || (above < DRAWN * 10 && of(below).length >= 2);
}

function isNumbered(key: number): boolean {
  return RANKS[Math.floor(key / 10)]?.[0] === 'numbered';
}

/** Used only after the last of several parts, as “Grading” is behind the weeks: no level below these. */
function standsBehindAll(headings: readonly number[], above: number, below: number): boolean {
  const parts = headings.filter(key => key === above).length;
  return parts >= FEWEST_PARTS && headings.lastIndexOf(above) < headings.indexOf(below);
}

const FEWEST_PARTS = 3;
