import type { ListItem } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { renderBlocks, renderInline } from '../../../render/index.ts';
import type { MakeLayoutView, SlideContext } from '../slide-context.ts';

/** Labels with their details: side by side, or in a grid. */
export const groupsView: MakeLayoutView = (slide, context) => {
  const at = slide.body.findIndex(block => block.type === 'list');
  const list = slide.body[at];
  if (list?.type !== 'list')
    return { view: { bodyHtml: renderBlocks(slide.body, context.render) }, classes: [] };
  const after = slide.body.slice(at + 1);
  return {
    view: {
      leadHtml: renderBlocks(slide.body.slice(0, at), context.render),
      groups: list.children.map(item => groupView(item, context)),
      restHtml: renderBlocks(after, context.render),
    },
    classes: [],
  };
};

function groupView(item: ListItem, { render }: SlideContext) {
  const [label, ...details] = item.children;
  const words = label?.type === 'paragraph' ? label.children : [];
  const body = label?.type === 'paragraph' ? details : item.children;
  return {
    titleHtml: renderInline(words, render),
    bodyHtml: renderBlocks(body as Block[], render),
    fragment: item.data?.fragment ?? false,
    step: item.data?.step,
  };
}
