import type { Slide } from '../../../model/deck.ts';
import { renderBlocks } from '../../../render/index.ts';
import { phrasingText } from '../../../text/plain-text.ts';
import type { MakeLayoutView } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

/** Up to so many letters, a paragraph alone is a statement; fewer where a title stands above it. */
const STATEMENT = 110;
const TITLED_STATEMENT = 60;

/** Running text; one short paragraph alone is set as a statement. */
export const proseView: MakeLayoutView = (slide, { render }) => ({
  view: { bodyHtml: renderBlocks(slide.body, render) },
  classes: isStatement(slide) ? ['statement'] : [],
});

function isStatement({ title, body }: Slide): boolean {
  const [only] = body;
  const longest = title?.length ? TITLED_STATEMENT : STATEMENT;
  return body.length === 1 && only?.type === 'paragraph' && lengthOf(phrasingText(only.children)) <= longest;
}
