import type { Layout, Section, Slide } from '../../model/deck.ts';
import { linesBetween } from '../../recall/lines-between.ts';
import { recallFrom, type SlideRecall, sayWithoutPlaces } from '../../recall/slide-recall.ts';
import type { SlideContext } from './slide-context.ts';
import { type SlideView, slideView } from './slide-view.ts';

/** Views of slides, with what the section says on them. */
export type ViewRecall = SlideRecall<{ readonly section: string; readonly view: SlideView }>;

export interface RecalledViews {
  readonly view: (slide: Slide, section: Section) => SlideView;
  readonly finish: () => void;
}

/** What these show is said by the whole deck. */
const OF_THE_DECK: ReadonlySet<Layout> = new Set(['title', 'agenda', 'section', 'closing']);

/** Makes the views of slides, those of unchanged ones no more than once. */
export function recallViews(context: SlideContext, recall: ViewRecall | undefined): RecalledViews {
  if (!recall) return { view: (slide, section) => slideView(slide, section, context), finish: () => {} };
  const { deck, tokens, render } = context;
  const recalling = recallFrom(recall, () =>
    sayWithoutPlaces([deck.source, deck.meta, tokens, render.html, render.anchor, render.fragmentClass]),
  );
  const view = (slide: Slide, section: Section): SlideView => {
    const inSection = sayWithoutPlaces([section.title, section.number]);
    const known = recalling.find(slide.id);
    const stays = known?.made.section === inSection && linesBetween(known.slide, slide) !== undefined;
    const { made, lasts } =
      known && stays
        ? { made: { ...known.made.view, number: slide.number }, lasts: true }
        : viewAnew(slide, section, context);
    if (lasts) recalling.keep(slide, { section: inSection, view: made });
    return made;
  };
  return { view, finish: recalling.finish };
}

/** A view lasts while its slide does, but where pictures or the number of the slide may make it another. */
function viewAnew(
  slide: Slide,
  section: Section,
  context: SlideContext,
): { made: SlideView; lasts: boolean } {
  let lasts = slide.title !== undefined && !OF_THE_DECK.has(slide.layout);
  const watch = watched(context, () => {
    lasts = false;
  });
  const made = slideView(slide, section, {
    ...context,
    ...watch,
    render: { ...context.render, ...watch },
  });
  return { made, lasts };
}

function watched(
  { findImage, report }: SlideContext,
  used: () => void,
): Pick<SlideContext, 'findImage' | 'report'> {
  return {
    findImage: (...asked) => {
      used();
      return findImage(...asked);
    },
    report: message => {
      used();
      report(message);
    },
  };
}
