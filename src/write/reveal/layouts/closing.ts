import { renderBlocks, renderInline } from '../../../render/index.ts';
import { closingFacts } from '../../../text/closing-facts.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** The last slide: what the author ends with, and how to reach them. */
export const closingView: MakeLayoutView = (slide, { deck: { meta }, render }) => ({
  view: {
    factsHtml: closingFacts(meta).map(fact => renderInline(fact, render)),
    bodyHtml: renderBlocks(slide.body, render),
  },
  classes: [],
});
