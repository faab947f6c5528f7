import type { List, ListItem } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { withoutOrdinal } from '../../../text/without-ordinal.ts';
import { BODY, BOLD } from '../text-styles.ts';
import type { TypeSizes } from '../type-sizes.ts';
import { rememberBy } from '../typography.ts';
import type { BlockMeasure, HeightOf } from './block-measure.ts';

/** Space above the points below a point, and between the paragraphs of one, in ems. */
const ABOVE_DETAILS = 0.2;
const BETWEEN_PARAGRAPHS = 0.3;
/** Above code, a table or a quotation within a point. */
const ABOVE_BLOCK = 0.4;
const BETWEEN_DETAILS = 0.24;
/** From the mark of a point to its text, in ems, where that is another than a point's own. */
const INDENTS = { detail: 0.9, ordinal: 1.9, twoDigits: 1.6, threeDigits: 2.1 };

/** Points, with what stands below each. */
export const measureList: BlockMeasure<List> = (list, width, sizes, heightOf) =>
  listHeight(list, width, sizes, 1, heightOf);

function listHeight(list: List, width: number, sizes: TypeSizes, level: number, heightOf: HeightOf): number {
  const inner = pointWidth(list, width, sizes, level);
  let height = Math.max(0, list.children.length - 1) * pointGap(sizes, level);
  for (let index = 0; index < list.children.length; index++)
    height += pointHeight(list.children[index] as ListItem, inner, sizes, level, heightOf);
  return height;
}

/**
 * The height of a point with what stands below it, in the width of its text; the gap before it left out. Where a slide
 * is split, its points are asked for again at the same size, and so are those of its parts.
 */
export function pointHeight(
  item: ListItem,
  inner: number,
  sizes: TypeSizes,
  level: number,
  heightOf: HeightOf,
): number {
  if (level > 1) return measurePoint(item, inner, sizes, level, heightOf);
  const { body, detail, code } = sizes;
  const points = pointsOf(sizes);
  const known = points.get(item);
  if (known?.inner === inner && known.body === body && known.detail === detail && known.code === code)
    return known.height;
  const height = measurePoint(item, inner, sizes, level, heightOf);
  points.set(item, { inner, body, detail, code, height });
  return height;
}

/** The points that were measured last, with what their heights depend on. */
const pointsOf = rememberBy<ListItem, PointMemory>();

/** The height of a point in a width, both in CSS pixels, at a size of the body, its details and code. */
interface PointMemory {
  readonly inner: number;
  readonly body: number;
  readonly detail: number;
  readonly code: number;
  readonly height: number;
}

function measurePoint(
  item: ListItem,
  inner: number,
  sizes: TypeSizes,
  level: number,
  heightOf: HeightOf,
): number {
  const size = pointSize(sizes, level);
  const style = item.data?.label ? BOLD : BODY;
  let height = 0;
  for (let index = 0; index < item.children.length; index++) {
    const child = item.children[index] as Block;
    if (child.type === 'list')
      height += ABOVE_DETAILS * sizes.detail + listHeight(child, inner, sizes, level + 1, heightOf);
    else if (child.type === 'paragraph') {
      const words = index === 0 ? withoutOrdinal(child, item.data?.ordinal) : child;
      const lines = sizes.text.lines(words.children, inner, size, style);
      height += lines * size * sizes.lineHeight + (index > 0 ? BETWEEN_PARAGRAPHS * size : 0);
    } else height += heightOf(child, inner, { ...sizes, body: size }) + ABOVE_BLOCK * size;
  }
  return Math.max(height, size * sizes.lineHeight);
}

/** The width that the text of a list's points has in a width. */
export function pointWidth(list: List, width: number, sizes: TypeSizes, level: number): number {
  const size = pointSize(sizes, level);
  return Math.min(width - indentOf(list, level, sizes) * size, sizes.measure * size);
}

/** The gap between two points of a list, in CSS pixels. */
export function pointGap(sizes: TypeSizes, level: number): number {
  return level === 1 ? sizes.gap * sizes.body : BETWEEN_DETAILS * sizes.detail;
}

function pointSize(sizes: TypeSizes, level: number): number {
  return level === 1 ? sizes.body : sizes.detail;
}

function indentOf(list: List, level: number, sizes: TypeSizes): number {
  if (list.children.some(item => item.data?.ordinal !== undefined)) return INDENTS.ordinal;
  const last = list.ordered ? (list.start ?? 1) + list.children.length - 1 : 0;
  if (last >= 10) return last < 100 ? INDENTS.twoDigits : INDENTS.threeDigits;
  return level === 1 ? sizes.indent : INDENTS.detail;
}
