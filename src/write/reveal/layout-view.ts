import type { Layout, Section, Slide } from '../../model/deck.ts';
import { renderBlocks } from '../../render/index.ts';
import { agendaView } from './layouts/agenda.ts';
import { closingView } from './layouts/closing.ts';
import { definitionView } from './layouts/definition.ts';
import { figureView } from './layouts/figure.ts';
import { groupsView } from './layouts/groups.ts';
import { proseView } from './layouts/prose.ts';
import { questionView } from './layouts/question.ts';
import { quotationView } from './layouts/quotation.ts';
import { sectionView } from './layouts/section.ts';
import { timelineView } from './layouts/timeline.ts';
import { titleView } from './layouts/title.ts';
import type { LayoutView, MakeLayoutView, SlideContext } from './slide-context.ts';

/** The layout's own part of a slide's view. */
export function layoutView(slide: Slide, section: Section, context: SlideContext): LayoutView {
  return VIEWS[slide.layout](slide, context, section);
}

const plainView: MakeLayoutView = (slide, { render }) => ({
  view: { bodyHtml: renderBlocks(slide.body, render) },
  classes: [],
});

const VIEWS: Readonly<Record<Layout, MakeLayoutView>> = {
  title: titleView,
  agenda: agendaView,
  section: sectionView,
  points: plainView,
  groups: groupsView,
  timeline: timelineView,
  comparison: groupsView,
  definition: definitionView,
  question: questionView,
  quotation: quotationView,
  statement: plainView,
  code: plainView,
  table: plainView,
  figure: figureView,
  prose: proseView,
  columns: plainView,
  sources: plainView,
  closing: closingView,
};
