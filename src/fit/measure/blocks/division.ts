import type { Block } from '../../../model/deck.ts';
import type { DivisionNode } from '../../../model/nodes.ts';
import { stackHeightBy } from '../stack-height.ts';
import type { BlockMeasure } from './block-measure.ts';

/** Columns stand side by side in equal widths; all other containers put one block below the other. */
export const measureDivision: BlockMeasure<DivisionNode> = (division, width, sizes, heightOf) => {
  const columns = division.attributes.classes.includes('columns') ? division.children.filter(isColumn) : [];
  if (columns.length === 0 || columns.length < division.children.length)
    return stackHeightBy(heightOf, division.children, width, sizes);
  const each = (width - sizes.space.column * (columns.length - 1)) / columns.length;
  return Math.max(...columns.map(column => stackHeightBy(heightOf, column.children, each, sizes)));
};

function isColumn(block: Block): block is DivisionNode {
  return block.type === 'division' && block.attributes.classes.includes('column');
}
