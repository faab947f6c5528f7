import type { PhrasingContent } from 'mdast';
import { splitAttribution } from '../../text/split-attribution.ts';
import { stackHeight } from '../measure/heights.ts';
import { BLOCK_GAP } from '../measure/stack-height.ts';
import { BOLD } from '../measure/text-styles.ts';
import type { LayoutFit } from './layout-fit.ts';

/** The first size of a quotation in at most so many lines that has room is taken. */
const MOST_LINES = 5;
const LINE_HEIGHT = 1.24;
const SAID = { family: 'serif', italic: true, spacing: -0.004 } as const;
const LONGEST = 960;
const PARAGRAPH_GAP = 0.4;
const SOURCE = { size: 26, lineHeight: 1.35, above: 32 };

/** What the style sheet adds to the last line. */
const CLOSING_MARK: PhrasingContent = { type: 'text', value: '”' };

/** A quotation is set larger than the body, in the largest of its own sizes that has room. */
export const quotation: LayoutFit = {
  set: ({ body }, sizes, room) => {
    const quote = body.find(block => block.type === 'blockquote');
    const others = body.filter(block => block !== quote);
    if (quote?.type !== 'blockquote') return { height: stackHeight(body, room.width, sizes) };
    const below = others.length > 0 ? stackHeight(others, room.width, sizes) + BLOCK_GAP * sizes.body : 0;
    const { said, source } = splitAttribution(quote);
    const width = Math.min(room.width, LONGEST);
    const lines = (words: readonly PhrasingContent[], size: number) =>
      sizes.text.lines(words, width, size, SAID);
    const named = source
      ? SOURCE.above +
        SOURCE.size *
          Math.max(SOURCE.lineHeight, sizes.leastLineHeight) *
          sizes.text.lines(source.children, width, SOURCE.size, BOLD)
      : 0;
    const settings = sizes.scale.quotation.map((size, step) => {
      const counts = said.children.map((child, index) => {
        if (child.type !== 'paragraph') return 1;
        const isLast = index === said.children.length - 1;
        return lines(isLast ? [...child.children, CLOSING_MARK] : child.children, size);
      });
      const count = counts.reduce((sum, one) => sum + one, 0);
      const gaps = (counts.length - 1) * PARAGRAPH_GAP * size;
      const height = count * size * Math.max(LINE_HEIGHT, sizes.leastLineHeight) + gaps + named + below;
      return { height, count, variants: step > 0 ? [`quote-${step}`] : [] };
    });
    const fits = settings.filter(({ height }) => height <= room.height);
    return fits.find(({ count }) => count <= MOST_LINES) ?? fits.at(-1) ?? settings.at(-1) ?? { height: 0 };
  },
};
