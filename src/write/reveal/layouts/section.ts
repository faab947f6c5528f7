import { renderBlocks } from '../../../render/index.ts';
import { phrasingText } from '../../../text/plain-text.ts';
import type { MakeLayoutView } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

const LONG = 70;

/** A section opens: its number, its title and what it holds. */
export const sectionView: MakeLayoutView = (slide, { render }, section) => ({
  view: {
    numeral: section.number === undefined ? '' : String(section.number),
    bodyHtml: renderBlocks(slide.body, render),
  },
  classes: slide.title && lengthOf(phrasingText(slide.title)) > LONG ? ['long'] : [],
});
