import { stackHeight } from '../measure/heights.ts';
import type { LayoutFit } from './layout-fit.ts';

/** Sizes of the title in CSS pixels, each for so many lines. */
const WAYS = [
  { variants: [], size: 62, lineHeight: 1.1, most: 2 },
  { variants: ['long'], size: 44, lineHeight: 1.14, most: 4 },
  { variants: ['longer'], size: 30, lineHeight: 1.25, most: Number.POSITIVE_INFINITY },
];
const LONGEST = 960;
const STYLE = { family: 'serif', weight: 600, spacing: -0.011 } as const;
/** Between the title and what stands below it, and the facts above the foot. */
const BELOW_TITLE = 28;
const FACTS = 130;

/** The end of a lecture: its last words, and below them how to go on. */
export const closing: LayoutFit = {
  set: ({ title = [], body }, sizes, room) => {
    const below = body.length > 0 ? BELOW_TITLE + stackHeight(body, room.width, sizes) : 0;
    const settings = WAYS.map(({ variants, size, lineHeight, most }) => {
      const lines =
        title.length > 0 ? sizes.text.lines(title, Math.min(room.width, LONGEST), size, STYLE) : 0;
      return {
        fits: lines <= most,
        height: lines * size * Math.max(lineHeight, sizes.leastLineHeight) + below + FACTS,
        variants,
      };
    });
    const suitable = settings.filter(({ fits, height }) => fits && height <= room.height);
    return suitable[0] ?? settings.at(-1) ?? { height: 0 };
  },
};
