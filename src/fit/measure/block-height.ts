import type { Blockquote, Code, List, ListItem, Table } from 'mdast';
import type { Block } from '../../model/deck.ts';
import type { DivisionNode } from '../../model/nodes.ts';
import { blockText, phrasingText } from '../../text/plain-text.ts';
import { estimateCodeLines, estimateLines, estimateWidth } from './lines.ts';
import type { TypeSizes } from './type-sizes.ts';

/** Space between blocks, in ems of the body. */
export const BLOCK_GAP = 0.7;
/** Code may be set this small before it counts as too much, in CSS pixels. */
const CODE_SIZES = [24, 21, 18];
const CODE_PANEL = { width: 70, height: 54 };

/** The height of a block in a width, both in CSS pixels. Pictures take what room is left. */
export function blockHeight(block: Block, width: number, sizes: TypeSizes): number {
  const measured = Math.min(width, sizes.measure * sizes.body);
  switch (block.type) {
    case 'list':
      return listHeight(block, measured, sizes, 1);
    case 'code':
      return codeHeight(block, width);
    case 'table':
      return tableHeight(block, width, sizes);
    case 'blockquote':
      return quoteHeight(block, measured, sizes);
    case 'division':
      return divisionHeight(block, width, sizes);
    case 'footnoteDefinition':
      return 24 + 25 * estimateLines(blockText(block.children), width, 19);
    case 'thematicBreak':
      return sizes.body;
    default:
      return textHeight(blockText([block]), measured, sizes.body, sizes.lineHeight);
  }
}

/** Columns stand side by side in equal widths; all other containers put one block below the other. */
function divisionHeight(division: DivisionNode, width: number, sizes: TypeSizes): number {
  const columns = division.attributes.classes.includes('columns') ? division.children.filter(isColumn) : [];
  if (columns.length === 0 || columns.length < division.children.length)
    return stackHeight(division.children, width, sizes);
  const each = (width - COLUMN_GAP * (columns.length - 1)) / columns.length;
  return Math.max(...columns.map(column => stackHeight(column.children, each, sizes)));
}

const COLUMN_GAP = 64;

function isColumn(block: Block): block is DivisionNode {
  return block.type === 'division' && block.attributes.classes.includes('column');
}

/** The height of blocks that stand below each other. */
export function stackHeight(blocks: readonly Block[], width: number, sizes: TypeSizes): number {
  const heights = blocks.map(block => blockHeight(block, width, sizes)).filter(height => height > 0);
  return heights.reduce(
    (sum, height) => sum + height,
    Math.max(0, heights.length - 1) * BLOCK_GAP * sizes.body,
  );
}

/** The height of one point with what stands below it, the gap before it left out. */
export function itemHeight(item: ListItem, width: number, sizes: TypeSizes, level: number): number {
  const size = level === 1 ? sizes.body : sizes.detail;
  const inner = insideWidth(width, sizes, level);
  let height = 0;
  for (const [index, child] of item.children.entries()) {
    if (child.type === 'list') height += 0.2 * sizes.detail + listHeight(child, inner, sizes, level + 1);
    else if (child.type === 'paragraph') {
      height +=
        textHeight(phrasingText(child.children), inner, size, sizes.lineHeight) +
        (index > 0 ? 0.3 * size : 0);
    } else height += blockHeight(child, inner, { ...sizes, body: size }) + BLOCK_GAP * size;
  }
  return Math.max(height, size * sizes.lineHeight);
}

/** The width that points of a level have in a width, the indent of their text left out. */
export function pointWidth(width: number, sizes: TypeSizes, level: number): number {
  return Math.min(width, sizes.measure * (level === 1 ? sizes.body : sizes.detail));
}

/** The width of what stands below or beside the mark of a point. */
export function insideWidth(width: number, sizes: TypeSizes, level: number): number {
  return width - (level === 1 ? 1.1 * sizes.body : 0.9 * sizes.detail);
}

/** The gap between two points of a list, in CSS pixels. */
export function itemGap(sizes: TypeSizes, level: number): number {
  return level === 1 ? sizes.gap * sizes.body : 0.24 * sizes.detail;
}

function listHeight(list: List, width: number, sizes: TypeSizes, level: number): number {
  const measured = pointWidth(width, sizes, level);
  const heights = list.children.map(item => itemHeight(item, measured, sizes, level));
  return heights.reduce(
    (sum, height) => sum + height,
    Math.max(0, heights.length - 1) * itemGap(sizes, level),
  );
}

function textHeight(text: string, width: number, size: number, lineHeight: number): number {
  return text === '' ? 0 : estimateLines(text, width, size) * size * lineHeight;
}

function codeHeight(code: Code, width: number): number {
  const heights = CODE_SIZES.map(
    size => estimateCodeLines(code.value, width - CODE_PANEL.width, size) * size * 1.42 + CODE_PANEL.height,
  );
  return Math.min(...heights);
}

function quoteHeight(quote: Blockquote, width: number, sizes: TypeSizes): number {
  return stackHeight(quote.children, width - 31, sizes);
}

/** Columns share the width by what they hold, as browsers do it. */
function tableHeight(table: Table, width: number, sizes: TypeSizes): number {
  const rows = table.children.map(row => row.children.map(cell => phrasingText(cell.children)));
  const widest: number[] = [];
  for (const row of rows) {
    for (const [index, text] of row.entries())
      widest[index] = Math.max(widest[index] ?? 1, estimateWidth(text));
  }
  const total = widest.reduce((sum, ems) => sum + ems, 0);
  const room = Math.max(width - (widest.length - 1) * 1.6 * sizes.body, sizes.body * widest.length);
  const shares = widest.map(ems => Math.min(ems * sizes.body + 1, (ems / total) * room));
  return rows.reduce((sum, row) => sum + rowHeight(row, shares, room, total * sizes.body <= room, sizes), 0);
}

function rowHeight(row: string[], shares: number[], room: number, fits: boolean, sizes: TypeSizes): number {
  const lines = fits ? [1] : row.map((text, index) => estimateLines(text, shares[index] ?? room, sizes.body));
  return Math.max(1, ...lines) * sizes.body * 1.25 + 0.8 * sizes.body + 1;
}
