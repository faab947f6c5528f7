import type { List, ListItem } from 'mdast';
import type { Block, Layout } from '../../model/deck.ts';
import { takeDate } from '../../text/take-date.ts';

/** Points whose layout says that they are labels, or that they begin with dates, marked as labels. */
export function labelPoints(blocks: readonly Block[], layout: Layout): readonly Block[] {
  const label = LABELS[layout];
  if (!label) return blocks;
  return blocks.map(block =>
    block.type === 'list' ? { ...block, children: block.children.map(label) } : block,
  );
}

type Label = (item: ListItem) => ListItem;

const asLabel: Label = item =>
  item.children[0]?.type === 'paragraph' && item.children.length > 1
    ? { ...item, data: { ...item.data, label: true } }
    : item;

/** The date is the label of what happened. */
const asDated: Label = item => {
  const dated = takeDate(item);
  if (!dated) return item;
  const { position } = item.children[0] ?? {};
  const paragraph = (children: typeof dated.date) => ({
    type: 'paragraph' as const,
    children: [...children],
    ...(position ? { position } : {}),
  });
  const event: List[] =
    dated.event.length === 0
      ? []
      : [
          {
            type: 'list',
            spread: false,
            children: [{ type: 'listItem', spread: false, children: [paragraph(dated.event)] }],
          },
        ];
  return {
    ...item,
    data: { ...item.data, label: true },
    children: [paragraph(dated.date), ...event, ...item.children.slice(1)],
  };
};

const LABELS: Readonly<Partial<Record<Layout, Label>>> = {
  groups: asLabel,
  comparison: asLabel,
  timeline: asDated,
};
