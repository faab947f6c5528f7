import type { List, ListItem } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { renderBlocks, renderInline } from '../../../render/index.ts';
import { blockText } from '../../../text/plain-text.ts';
import type { MakeLayoutView, SlideContext } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

/** Labels with their details: side by side, in a grid, or along a line when the labels are dates. */
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
    classes: variantOf(list, slide.body.length === 1),
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
  };
}

const DATE =
  /^(?:\p{L}{0,12}\.?\s*)?(?:\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+)?(?:c\.\s*)?(?:\d{3,4}(?:s|er)?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?)(?:\s*[–/-]\s*\d{2,4})?$/u;
const LONGEST_DATE = 16;
/** Groups up to so many letters stand three in a row. */
const SHORT_GROUP = 140;

function variantOf(list: List, alone: boolean): string[] {
  const count = list.children.length;
  const labels = list.children.map(item => blockText(item.children.slice(0, 1)));
  const dated = labels.every(label => DATE.test(label) && label.length <= LONGEST_DATE);
  if (alone && dated && count >= 3 && count <= 5) return ['dates', `columns-${count}`];
  if (count === 2) return ['sides', 'columns-2'];
  const longest = Math.max(...list.children.map(item => lengthOf(blockText(item.children))));
  if (count === 3 && longest <= SHORT_GROUP) return ['columns-3'];
  if (count > 4 && longest <= SHORT_GROUP) return ['columns-3'];
  return [`columns-${count === 1 ? 1 : 2}`];
}
