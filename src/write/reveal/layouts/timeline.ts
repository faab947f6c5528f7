import type { ListItem } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { renderBlocks, renderInline } from '../../../render/index.ts';
import { takeDate } from '../../../text/take-date.ts';
import type { MakeLayoutView, SlideContext } from '../slide-context.ts';

/** Points that begin with dates: each date apart from what happened. */
export const timelineView: MakeLayoutView = (slide, context) => {
  const list = slide.body.find(block => block.type === 'list');
  const rest = slide.body.filter(block => block !== list);
  const entries = list?.type === 'list' ? list.children.map(item => entryView(item, context)) : [];
  return { view: { entries, bodyHtml: renderBlocks(rest, context.render) }, classes: [] };
};

function entryView(item: ListItem, { render }: SlideContext) {
  const dated = takeDate(item);
  const whole = item.children as Block[];
  const below = dated ? whole.slice(1) : whole;
  return {
    dateHtml: dated ? renderInline(dated.date, render) : '',
    eventHtml: dated ? renderInline(dated.event, render) : '',
    bodyHtml: renderBlocks(below, render),
    fragment: item.data?.fragment ?? false,
    step: item.data?.step,
  };
}
