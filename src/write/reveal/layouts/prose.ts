import { renderBlocks } from '../../../render/index.ts';
import { phrasingText } from '../../../text/plain-text.ts';
import type { MakeLayoutView } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

/** Up to so many letters, a paragraph alone is a statement. */
const STATEMENT = 110;

/** Running text; one short paragraph alone is set as a statement. */
export const proseView: MakeLayoutView = (slide, { render }) => ({
  view: { bodyHtml: renderBlocks(slide.body, render) },
  classes: isStatement(slide.body) ? ['statement'] : [],
});

function isStatement(body: Parameters<MakeLayoutView>[0]['body']): boolean {
  const [only] = body;
  return (
    body.length === 1 && only?.type === 'paragraph' && lengthOf(phrasingText(only.children)) <= STATEMENT
  );
}
