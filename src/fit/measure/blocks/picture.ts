import type { Paragraph } from 'mdast';
import { countPictures, imageIn, picturesOf } from '../../../text/pictures.ts';
import { BODY } from '../text-styles.ts';
import type { TypeSizes } from '../type-sizes.ts';

/** Captions in CSS pixels, as `figure.css` has them. */
const CAPTION = { size: 24, lineHeight: 1.3, above: 14 };
/** The height that a picture among other blocks is given: there it may grow, within others it is no higher. */
const AMONG_BLOCKS = 180;
/** No picture among words is higher, in ems. */
export const AMONG_WORDS = 8;

/** What the pictures of a paragraph add to the height of its words; for pictures alone, all of it. */
export function picturesHeight(paragraph: Paragraph, width: number, sizes: TypeSizes): number {
  const [only, ...more] = picturesOf(paragraph) ?? [];
  if (only && more.length === 0) return AMONG_BLOCKS + captionHeight(only, width, sizes);
  return countPictures(paragraph) * AMONG_WORDS * sizes.body;
}

/** The height of the caption of a picture that stands alone in a paragraph, with the space above it. */
export function captionHeight(
  { children: [node] }: Paragraph,
  width: number,
  { text, leastLineHeight }: TypeSizes,
): number {
  const caption = imageIn(node)?.title;
  if (!caption) return 0;
  const words = [{ type: 'text' as const, value: caption }];
  const lines = text.lines(words, width, CAPTION.size, BODY);
  return lines * CAPTION.size * Math.max(CAPTION.lineHeight, leastLineHeight) + CAPTION.above;
}
