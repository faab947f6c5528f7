import type { Block } from '../../../model/deck.ts';
import type { DivisionNode } from '../../../model/nodes.ts';
import { stackHeightBy } from '../stack-height.ts';
import type { BlockMeasure } from './block-measure.ts';

/** Columns stand side by side in equal widths; all other containers put one block below the other. */
export const measureDivision: BlockMeasure<DivisionNode> = (division, width, sizes, heightOf) => {
  const columns = columnsOf(division);
  if (columns.length === 0) return stackHeightBy(heightOf, division.children, width, sizes);
  const each = (width - sizes.space.column * (columns.length - 1)) / columns.length;
  return Math.max(...columns.map(column => stackHeightBy(heightOf, column.children, each, sizes)));
};

/** The columns of a container that stand side by side; none where it holds anything else. */
export function columnsOf({ attributes, children }: DivisionNode): DivisionNode[] {
  const columns = attributes.classes.includes('columns') ? children.filter(isColumn) : [];
  return columns.length === children.length ? columns : [];
}

function isColumn(block: Block): block is DivisionNode {
  return block.type === 'division' && block.attributes.classes.includes('column');
}
