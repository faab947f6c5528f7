import type { List, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { Attributes } from '../model/nodes.ts';
import { placeOfLines } from '../model/place.ts';
import type { Topic } from './draft.ts';
import { isLabel } from './show-list.ts';

/** A point of a list that names what the points below it say, as a heading would. */
export function labelAsTopic(list: List, index: number, above: Topic): Topic | undefined {
  const item = list.children[index];
  if (!item || !isLabel(item)) return undefined;
  const [first, ...details] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  return {
    title: titleOf(list, index, first),
    depth: above.depth + 1,
    attributes: inherited(above.attributes),
    place: item.position ?? list.position ?? placeOfLines(1),
    chunks: [details as Block[]],
    topics: [],
  };
}

/** What was asked for of the heading holds for its labels, but for what names or lays out the one slide. */
function inherited({ classes, values }: Attributes): Attributes {
  const { layout: _layout, detail: _detail, ...others } = values;
  return { classes, values: others };
}

/** A title that was a numbered point keeps its number, and loses the colon that led over to its details. */
function titleOf(list: List, index: number, paragraph: Paragraph): readonly PhrasingContent[] {
  const title = withoutColon(paragraph.children);
  const ordinal =
    list.children[index]?.data?.ordinal ?? (list.ordered ? `${(list.start ?? 1) + index}.` : '');
  const written = title[0]?.type === 'text' && title[0].value.startsWith(ordinal);
  return ordinal && !written ? [{ type: 'text', value: `${ordinal} ` }, ...title] : title;
}

function withoutColon(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type === 'strong' || last?.type === 'emphasis') {
    return [...nodes.slice(0, -1), { ...last, children: [...withoutColon(last.children)] }];
  }
  if (last?.type !== 'text' || !COLON.test(last.value)) return nodes;
  const value = last.value.replace(COLON, '');
  return value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), { ...last, value }];
}

const COLON = /\s*[:：]\s*$/;
