import type { ListItem } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { blockHeight } from '../measure/blocks/index.ts';
import { breaksWords } from '../measure/broken-words.ts';
import { stackHeight } from '../measure/heights.ts';
import type { Room } from '../measure/room.ts';
import { BOLD, titleStyle } from '../measure/text-styles.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit, Setting } from './layout-fit.ts';

/** Groups side by side: three in a row where all of them are short, else two. Three alone would leave a hole in two. */
export const groups: LayoutFit = {
  set: ({ body }, sizes, room) => {
    const settings = GRIDS.map(grid => setGrid(body, grid, sizes, room));
    const longest = body.some(block => block.type === 'list' && block.children.length === 3)
      ? LESS_SHORT
      : SHORT;
    const short = settings.find(({ height, lines }) => height <= room.height && lines <= longest);
    return short ?? settings.at(-1) ?? { height: 0 };
  },
};

/** Groups in a row are short as long as none of them has more lines than this. */
const SHORT = 6;
const LESS_SHORT = 8.5;
/** Below the label of a group, between what it holds, and between points, in ems. */
const BELOW_LABEL = 0.3;
const BETWEEN = 0.22;
const GAP = 0.3;
const ABOVE = 24;

interface Grid {
  readonly columns: number;
  /** In gaps between columns. */
  readonly between: number;
  readonly suits: (count: number) => boolean;
}

const GRIDS: readonly Grid[] = [
  { columns: 3, between: 0.75, suits: count => count === 3 || count > 4 },
  { columns: 2, between: 1, suits: () => true },
];

interface GridSetting extends Setting {
  /** Of the group that has most. */
  readonly lines: number;
}

const NEVER: GridSetting = { height: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };

function setGrid(body: readonly Block[], grid: Grid, sizes: TypeSizes, room: Room): GridSetting {
  const items = body.flatMap(block => (block.type === 'list' ? block.children : []));
  if (!grid.suits(items.length)) return NEVER;
  const own = sizesOfGrid(sizes, grid.columns);
  const between = grid.between * sizes.space.column;
  const width = (room.width - between * (grid.columns - 1)) / grid.columns;
  if (items.some(({ children }) => breaksWords(children, width, own))) return NEVER;
  const heights = items.map(item => groupHeight(item, width, own));
  const rest = body.filter(block => block.type !== 'list');
  const above = rest.length > 0 ? stackHeight(rest, room.width, sizes) + ABOVE : 0;
  return {
    height: above + rowsHeight(heights, grid.columns, sizes.space.row),
    lines: Math.max(0, ...heights) / (own.body * own.lineHeight),
    variants: [`columns-${items.length === 1 ? 1 : grid.columns}`],
  };
}

/** Three columns are never set larger than the third step. */
function sizesOfGrid(sizes: TypeSizes, columns: number): TypeSizes {
  return {
    ...sizes,
    gap: GAP,
    body: columns > 2 ? Math.min(sizes.body, sizes.steps[2] ?? sizes.body) : sizes.body,
  };
}

function rowsHeight(heights: readonly number[], columns: number, between: number): number {
  let height = 0;
  for (let index = 0; index < heights.length; index += columns)
    height += Math.max(...heights.slice(index, index + columns)) + (index > 0 ? between : 0);
  return height;
}

/** The height of a label with its details below an accent rule, in a width. */
export function groupHeight(group: ListItem, width: number, sizes: TypeSizes): number {
  const [label, ...details] = group.children;
  const words = label?.type === 'paragraph' ? label.children : [];
  const { size, lineHeight, asTitle } = sizes.scale.groupLabel;
  const own = size * sizes.body;
  const style = asTitle ? { ...titleStyle(sizes.scale), spacing: 0 } : BOLD;
  const title =
    sizes.text.lines(words, width, own, style) * own * Math.max(lineHeight, sizes.leastLineHeight);
  return details.reduce((sum, block, index) => {
    const gap = (index === 0 ? BELOW_LABEL : BETWEEN) * sizes.body;
    return sum + gap + blockHeight(block, width, { ...sizes, indent: indentIn(block) });
  }, sizes.space.groupRule + title);
}

/** One point alone in a group has no mark, and no indent. */
export function indentIn(block: Block): number {
  return block.type === 'list' && block.children.length === 1 ? 0 : INDENT;
}

const INDENT = 0.86;
