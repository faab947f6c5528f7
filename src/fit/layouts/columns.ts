import type { Paragraph } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { countWords } from '../../text/words.ts';
import { BODY } from '../measure/text-styles.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit } from './layout-fit.ts';
import { setStack } from './stack.ts';

/** From so many words on, or so many lines of verse, running text is easier to read in two columns. */
const FEWEST_WORDS = 90;
const FEWEST_LINES = 10;
/** Between the columns in CSS pixels, and between paragraphs in ems, as `prose-columns.css` has them. */
const BETWEEN = 64;
const GAP = 0.6;
/** Lines of a paragraph that stay together at either side of a column's end. */
const TOGETHER = 2;

/** Long running text in two columns that end at about the same line. */
export const columns: LayoutFit = {
  insteadOf: ['prose'],
  suits: ({ body }) => {
    const texts = paragraphsOf(body)?.map(({ children }) => phrasingText(children));
    if (!texts || texts.length === 0) return undefined;
    if (countWords(texts.join(' ')) >= FEWEST_WORDS) return 'running text of ninety words or more';
    const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
    return lines >= FEWEST_LINES ? 'verse of ten lines or more' : undefined;
  },
  set: ({ body }, sizes, room) => {
    const paragraphs = paragraphsOf(body);
    if (!paragraphs) return setStack(body, sizes, room);
    const width = (room.width - BETWEEN) / 2;
    return { height: columnsHeight(paragraphs, width, sizes), variants: ['columned'] };
  },
};

/** Running text alone; undefined where anything else stands among it. */
function paragraphsOf(body: readonly Block[]): Paragraph[] | undefined {
  const paragraphs = body.filter(
    (block): block is Paragraph =>
      block.type === 'paragraph' && block.children.every(node => node.type !== 'image'),
  );
  const others = body.filter(block => block.type !== 'footnoteDefinition');
  return paragraphs.length === others.length ? paragraphs : undefined;
}

/** The height of the higher column, where the text is cut so that this is least. */
function columnsHeight(paragraphs: readonly Paragraph[], width: number, sizes: TypeSizes): number {
  const line = sizes.body * sizes.lineHeight;
  const gap = GAP * sizes.body;
  const counts = paragraphs.map(({ children }) => sizes.text.lines(children, width, sizes.body, BODY));
  const total = counts.reduce((sum, count) => sum + count * line, (counts.length - 1) * gap);
  let best = total;
  let above = 0;
  for (const [index, count] of counts.entries()) {
    if (index > 0) {
      best = Math.min(best, Math.max(above, total - above - gap));
      above += gap;
    }
    for (let cut = TOGETHER; cut <= count - TOGETHER; cut += 1)
      best = Math.min(best, Math.max(above + cut * line, total - above - cut * line));
    above += count * line;
  }
  return best;
}
