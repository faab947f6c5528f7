import { countPictures } from '../../text/pictures.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { lengthOf } from '../../text/text-length.ts';
import { blockHeight } from '../measure/blocks/index.ts';
import type { LayoutFit } from './layout-fit.ts';

/** Up to so many letters, a paragraph alone is a statement; fewer where a title stands above it. */
const LONGEST = 110;
const LONGEST_TITLED = 60;
/** Below a title it starts with the second size; the third is so much of it. */
const THIRD = 0.8;
const LINE_HEIGHTS = [1.14, 1.2, 1.25];
const STYLE = { family: 'serif', spacing: -0.012 } as const;
const MOST_LINES = 4;
const WIDTH = 960;

/** One sentence alone, large. */
export const statement: LayoutFit = {
  insteadOf: ['prose'],
  suits: ({ title, body }) => {
    const [only] = body;
    if (body.length !== 1 || only?.type !== 'paragraph' || countPictures(only) > 0) return undefined;
    const length = lengthOf(phrasingText(only.children));
    return length <= (title?.length ? LONGEST_TITLED : LONGEST) ? 'one short sentence alone' : undefined;
  },
  set: ({ title, body }, sizes, room) => {
    const from = title?.length ? 1 : 0;
    const [large, second] = sizes.scale.statement;
    const settings = [large, second, THIRD * second].slice(from).map((size, index) => {
      const width = Math.min(WIDTH, room.width);
      const lines = body.map(block =>
        block.type === 'paragraph' ? sizes.text.lines(block.children, width, size, STYLE) : 0,
      );
      const count = lines.reduce((sum, one) => sum + one, 0);
      const others = body.filter(block => block.type !== 'paragraph');
      const below = others.reduce((sum, block) => sum + blockHeight(block, room.width, sizes), 0);
      const height =
        count * size * Math.max(LINE_HEIGHTS[from + index] ?? 1.25, sizes.leastLineHeight) + below;
      return { height, count, variants: [`statement-${from + index}`] };
    });
    const fits = settings.filter(({ height }) => height <= room.height);
    return fits.find(({ count }) => count <= MOST_LINES) ?? fits.at(-1) ?? settings.at(-1) ?? { height: 0 };
  },
};
