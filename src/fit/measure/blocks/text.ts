import type { Heading, Paragraph } from 'mdast';
import { countPictures, isPicture } from '../../../text/pictures.ts';
import { BODY, BOLD } from '../text-styles.ts';
import { type BlockMeasure, lineWidth } from './block-measure.ts';
import { picturesHeight } from './picture.ts';

const HEADING_LINE_HEIGHT = 1.25;

/** Running text, and pictures. */
export const measureParagraph: BlockMeasure<Paragraph> = (paragraph, width, sizes) => {
  const pictures = countPictures(paragraph) > 0 ? picturesHeight(paragraph, width, sizes) : 0;
  if (isPicture(paragraph)) return pictures;
  const lines = sizes.text.lines(paragraph.children, lineWidth(width, sizes), sizes.body, BODY);
  return lines * sizes.body * sizes.lineHeight + pictures;
};

/** A heading within a slide. */
export const measureHeading: BlockMeasure<Heading> = ({ children }, width, sizes) =>
  sizes.text.lines(children, width, sizes.body, BOLD) *
  sizes.body *
  Math.max(HEADING_LINE_HEIGHT, sizes.leastLineHeight);
