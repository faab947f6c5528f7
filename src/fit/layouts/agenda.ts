import { stackHeight } from '../measure/heights.ts';
import type { LayoutFit } from './layout-fit.ts';

/** A row is at least so high at ease, in CSS pixels, and where there are many, with its hairline. */
const ROW = 46;
const DENSE = { row: 30, most: 8 };
const PADDING = { atEase: 9, dense: 3 };
/** The number before a row and the minutes behind it. */
const BESIDE = 72 + 110;
const LINE_HEIGHT = 1.2;
const LONGEST = 30;

/** A ruled list; many rows are set smaller. */
export const agenda: LayoutFit = {
  set: ({ body }, sizes, room) => {
    const rows = body.flatMap(block => (block.type === 'list' ? block.children : []));
    const rest = body.filter(block => block.type !== 'list');
    const dense = rows.length > DENSE.most;
    const size = dense ? Math.min(sizes.scale.caption, sizes.body) : sizes.body;
    const width = Math.min(room.width - BESIDE, LONGEST * size);
    const heights = rows.map(row => {
      const [first] = row.children;
      const words = first?.type === 'paragraph' ? first.children : [];
      const weight = row.data?.present ? 600 : 400;
      const lines = sizes.text.lines(words, width, { family: 'sans', size, weight });
      const text = lines * size * LINE_HEIGHT + (dense ? PADDING.dense : PADDING.atEase);
      return Math.max(text, dense ? DENSE.row : ROW);
    });
    return {
      height: heights.reduce((sum, height) => sum + height, 1) + stackHeight(rest, room.width, sizes),
      variants: dense ? ['dense'] : [],
    };
  },
};
