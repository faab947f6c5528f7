import type { Slide } from '../../../model/deck.ts';
import { renderBlocks } from '../../../render/index.ts';
import { blockText } from '../../../text/plain-text.ts';
import { countWords } from '../../../text/words.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** Running text. Where all its paragraphs are short, their lines are balanced, so that none ends in a word alone. */
export const proseView: MakeLayoutView = (slide, { render }) => ({
  view: { bodyHtml: renderBlocks(slide.body, render) },
  classes: isBrief(slide) ? ['brief'] : [],
});

/** Browsers balance no more than about six lines. */
const BRIEF = 45;

function isBrief({ body }: Slide): boolean {
  return body.every(block => block.type !== 'paragraph' || countWords(blockText([block])) <= BRIEF);
}
