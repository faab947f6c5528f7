import type { List, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../model/deck.ts';
import { placeOfLines } from '../model/place.ts';
import { NO_ATTRIBUTES, type Topic } from './draft.ts';
import { isLabel } from './show-list.ts';

/** A point of a list that names what the points below it say, as a heading would. */
export function labelAsTopic(list: List, index: number, depth: number): Topic | undefined {
  const item = list.children[index];
  if (!item || !isLabel(item)) return undefined;
  const [first, ...details] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  return {
    title: numbered(list, index, first),
    depth,
    attributes: NO_ATTRIBUTES,
    place: item.position ?? list.position ?? placeOfLines(1),
    chunks: [details as Block[]],
    topics: [],
  };
}

/** A title that was a numbered point keeps its number. */
function numbered(list: List, index: number, paragraph: Paragraph): readonly PhrasingContent[] {
  const ordinal =
    list.children[index]?.data?.ordinal ?? (list.ordered ? `${(list.start ?? 1) + index}.` : '');
  return ordinal ? [{ type: 'text', value: `${ordinal} ` }, ...paragraph.children] : paragraph.children;
}
