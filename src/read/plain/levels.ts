import type { Placed } from './headings.ts';
import { rankOfPart } from './keywords.ts';
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
  ['bare', 'colon'],
];
const DEEPEST = 6;

/** The level of each heading, from 1: the styles that the document uses, in order of strength. */
export function rankHeadings(placed: readonly Placed[]): Map<Placed, number> {
  const headings = placed.filter(one => one.role === 'heading');
  const keys = [...new Set(headings.map(keyOf))].sort((a, b) => a - b);
  return new Map(headings.map(one => [one, Math.min(keys.indexOf(keyOf(one)) + 1, DEEPEST)]));
}

/** A sortable key: the style's place, and among numbered parts the size of the part. */
function keyOf({ style, shape }: Placed): number {
  const rank = RANKS.findIndex(styles => styles.includes(style ?? 'bare'));
  return rank * 10 + (style === 'keyword' ? (rankOfPart(shape.text) ?? 0) : 0);
}
