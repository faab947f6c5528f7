import type { Block } from '../../model/deck.ts';
import { stackHeight } from '../measure/heights.ts';
import { BODY } from '../measure/text-styles.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit } from './layout-fit.ts';

/** Between entries and before the second line of one, in ems, as `sources.css` has them. */
const GAP = 0.42;
const INDENT = 1.4;
/** The longest line, in ems. */
const LONGEST = 40;
const LINE_HEIGHT = 1.28;

/** Works that the lecture rests on: read on paper afterwards, so set smaller than points. */
export const sources: LayoutFit = {
  set: ({ body }, sizes, room) => {
    const steps = sizes.steps.slice(-2).filter(step => step <= sizes.body);
    const settings = (steps.length > 0 ? steps : [sizes.body]).map(size => ({
      height: entriesHeight(body, { ...sizes, body: size }, room.width),
      variants: [`sources-${sizes.steps.indexOf(size)}`],
    }));
    return settings.find(({ height }) => height <= room.height) ?? settings.at(-1) ?? { height: 0 };
  },
};

function entriesHeight(body: readonly Block[], sizes: TypeSizes, width: number): number {
  const heights = body.flatMap(block =>
    block.type === 'list'
      ? block.children.map(item => entryHeight(item.children as Block[], sizes, width))
      : [entryHeight([block], sizes, width)],
  );
  return heights.reduce((sum, height) => sum + height, Math.max(0, heights.length - 1) * GAP * sizes.body);
}

function entryHeight(blocks: readonly Block[], sizes: TypeSizes, width: number): number {
  const inner = Math.min(width, LONGEST * sizes.body) - INDENT * sizes.body;
  return blocks.reduce((sum, block) => {
    if (block.type !== 'paragraph')
      return sum + stackHeight([block], inner, { ...sizes, detail: sizes.body });
    const lines = sizes.text.lines(block.children, inner, sizes.body, BODY);
    return sum + lines * sizes.body * Math.max(LINE_HEIGHT, sizes.leastLineHeight);
  }, 0);
}
