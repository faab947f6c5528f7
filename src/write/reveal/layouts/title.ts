import { renderBlocks, renderInline } from '../../../render/index.ts';
import { COMPOUND } from '../../../text/kept-together.ts';
import type { MakeLayoutView } from '../slide-context.ts';

/** The title of the lecture with what is known of it. */
export const titleView: MakeLayoutView = (slide, { deck: { meta }, render }) => {
  const facts = [meta.authors?.join(', '), meta.course, meta.date].filter(
    fact => fact !== undefined && fact !== '',
  );
  return {
    view: {
      titleHtml: renderInline(meta.titleChildren, { ...render, compounds: COMPOUND.largeTitle }),
      subtitle: meta.subtitle ?? '',
      facts,
      bodyHtml: renderBlocks(slide.body, render),
    },
    classes: [],
  };
};
