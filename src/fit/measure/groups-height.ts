import type { ListItem } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { blockText } from '../../text/plain-text.ts';
import { BLOCK_GAP, blockHeight, stackHeight } from './block-height.ts';
import { estimateLines } from './lines.ts';
import type { TypeSizes } from './type-sizes.ts';

const BETWEEN_COLUMNS = 64;
const BETWEEN_ROWS = 36;
const RULE = 16;

/** The height of groups in two columns, row by row, with what leads over to them. */
export function groupsHeight(body: readonly Block[], width: number, sizes: TypeSizes): number {
  const column = (width - BETWEEN_COLUMNS) / 2;
  const rest = body.filter(block => block.type !== 'list');
  const groups = body.flatMap(block => (block.type === 'list' ? block.children : []));
  const heights = groups.map(group => groupHeight(group, column, sizes));
  let height = rest.length > 0 ? stackHeight(rest, width, sizes) + BLOCK_GAP * sizes.body : 0;
  for (let index = 0; index < heights.length; index += 2) {
    height += Math.max(heights[index] ?? 0, heights[index + 1] ?? 0) + (index > 0 ? BETWEEN_ROWS : 0);
  }
  return height;
}

function groupHeight(group: ListItem, width: number, sizes: TypeSizes): number {
  const [label, ...details] = group.children;
  const title = label ? estimateLines(blockText([label]), width, sizes.body, 1.04) * sizes.body * 1.25 : 0;
  const inner = { ...sizes, gap: 0.3 };
  return (
    RULE +
    title +
    details.reduce((sum, block) => sum + 0.22 * sizes.body + blockHeight(block, width, inner), 0)
  );
}
