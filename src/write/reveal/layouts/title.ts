import { renderBlocks, renderInline } from '../../../render/index.ts';
import type { MakeLayoutView } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

/** From so many letters on, the title of the deck is set smaller. */
const LONG = 64;
const LONGER = 110;

/** The title of the lecture with what is known of it. */
export const titleView: MakeLayoutView = (slide, { deck: { meta }, render }) => {
  const length = lengthOf(meta.title);
  const facts = [meta.authors?.join(', '), meta.course, meta.date].filter(
    fact => fact !== undefined && fact !== '',
  );
  return {
    view: {
      titleHtml: renderInline(meta.titleChildren, render),
      subtitle: meta.subtitle ?? '',
      facts,
      bodyHtml: renderBlocks(slide.body, render),
    },
    classes: length > LONGER ? ['longer'] : length > LONG ? ['long'] : [],
  };
};
