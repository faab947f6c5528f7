import type { List } from 'mdast';
import type { Block, Slide } from '../../model/deck.ts';
import { pointGap, pointWidth } from '../measure/blocks/list.ts';
import { pointHeight, stackHeight } from '../measure/heights.ts';
import { BLOCK_GAP } from '../measure/stack-height.ts';
import { BODY } from '../measure/text-styles.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import { packEvenly } from '../split/pack-evenly.ts';
import type { LayoutFit } from './layout-fit.ts';

/** The variant that tells points in columns. */
export const IN_COLUMNS = 'in-columns';
/** Two columns pay from so many points on, and only where none takes more lines than this. */
const FEWEST = 6;
const MOST_LINES = 2;

/** Short points in two columns, read down the first and then down the second. */
export const pointColumns: LayoutFit = {
  set: ({ body }, sizes, room) => {
    const list = listOf(body);
    if (!list) return { height: Number.POSITIVE_INFINITY };
    const inner = pointWidth(list, (room.width - sizes.space.column) / 2, sizes, 1);
    const gap = pointGap(sizes, 1);
    const points = list.children.map(item => ({ height: pointHeight(item, inner, sizes, 1) + gap }));
    const lead = body.filter(block => block !== list);
    const above = lead.length > 0 ? stackHeight(lead, room.width, sizes) + BLOCK_GAP * sizes.body : 0;
    const least = points.reduce((sum, { height }) => sum + height, 0) / 2 - gap;
    const height = least > room.height ? least : columnHeight(points, gap);
    return { height: above + height, variants: [IN_COLUMNS] };
  },
};

/** True for a slide of enough points that are all short, after a line that leads over to them or none. */
export function hasShortPoints({ layout, body }: Slide, sizes: TypeSizes, width: number): boolean {
  const list = listOf(body);
  if (layout !== 'points' || !list || list.children.length < FEWEST) return false;
  const inner = pointWidth(list, (width - sizes.space.column) / 2, sizes, 1);
  return list.children.every(({ children: [first, ...below] }) => {
    if (first?.type !== 'paragraph' || below.length > 0) return false;
    return sizes.text.lines(first.children, inner, sizes.body, BODY) <= MOST_LINES;
  });
}

function listOf(body: readonly Block[]): List | undefined {
  const [first, second, ...others] = body;
  if (first?.type === 'list' && !second) return first;
  return first?.type === 'paragraph' && second?.type === 'list' && others.length === 0 ? second : undefined;
}

/** The least height at which points fill no more than two columns, the gap above the first left out. */
function columnHeight(points: readonly { readonly height: number }[], gap: number): number {
  const total = points.reduce((sum, point) => sum + point.height, 0);
  let low = total / 2;
  let high = total;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (packEvenly(points, middle).length > 2) low = middle;
    else high = middle;
  }
  return high - gap;
}
