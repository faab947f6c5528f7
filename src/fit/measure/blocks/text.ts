import type { Heading, Paragraph } from 'mdast';
import { bodyStyle } from '../type-sizes.ts';
import { type BlockMeasure, lineWidth } from './block-measure.ts';

const HEADING_LINE_HEIGHT = 1.25;

/** Running text. */
export const measureParagraph: BlockMeasure<Paragraph> = ({ children }, width, sizes) =>
  sizes.text.lines(children, lineWidth(width, sizes), bodyStyle(sizes.body)) * sizes.body * sizes.lineHeight;

/** A heading within a slide. */
export const measureHeading: BlockMeasure<Heading> = ({ children }, width, sizes) =>
  sizes.text.lines(children, width, { ...bodyStyle(sizes.body), weight: 600 }) *
  sizes.body *
  HEADING_LINE_HEIGHT;
