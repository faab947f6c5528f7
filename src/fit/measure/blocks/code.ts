import type { Code } from 'mdast';
import type { BlockMeasure } from './block-measure.ts';

/** What the panel of code adds to it at the sides and above and below, in CSS pixels. */
export const CODE_PANEL = { width: 64, height: 54 };
export const CODE_LINE_HEIGHT = 1.36;

/** The panel of code; text whose alignment carries meaning has none. */
export function panelOf({ data }: Code): typeof CODE_PANEL {
  return data?.preformatted ? { width: 0, height: 0 } : CODE_PANEL;
}

/** Code in its panel. */
export const measureCode: BlockMeasure<Code> = (block, width, { text, code }) => {
  const { value } = block;
  const panel = panelOf(block);
  return text.codeLines(value, width - panel.width, code) * code * CODE_LINE_HEIGHT + panel.height;
};
