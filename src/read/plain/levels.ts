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
  return new Map(headings.map(one => [one, levels.get(keyOf(one)) ?? 1]));
}

/** A sortable key: the style's place, and among numbered parts the size of the part. */
function keyOf({ style, shape }: Placed): number {
  const rank = RANKS.findIndex(styles => styles.includes(style ?? 'bare'));
  return rank * 10 + (style === 'keyword' ? (rankOfPart(shape.text) ?? 0) : 0);
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
  if (firstBelow < firstAbove || standsBehindAll(headings, above, below)) return false;
  const of = (wanted: number) => keys.flatMap((key, index) => (key === wanted ? [index] : []));
  const aboves = of(above);
  const empty = aboves.filter(
    index => keys[index + 1] !== undefined && (keys[index + 1] as number) >= below,
  ).length;
  return empty * 2 >= aboves.length || (above < DRAWN * 10 && of(below).length >= 2);
}

/** Used only after the last of several parts, as “Grading” is behind the weeks: no level below these. */
function standsBehindAll(headings: readonly number[], above: number, below: number): boolean {
  const parts = headings.filter(key => key === above).length;
  return parts >= FEWEST_PARTS && headings.lastIndexOf(above) < headings.indexOf(below);
}

const FEWEST_PARTS = 3;
