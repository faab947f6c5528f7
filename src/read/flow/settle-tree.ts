import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import type { FlowList } from './flow.ts';
import type { FlowText } from './flow-text.ts';
import { headingTextOf, richTextOf } from './rich-text.ts';

/**
 * Turns what was read from the text of a flow into what the document says: its emphasis, its links, its
 * numbers, and its places. Nodes in `blocks` came from the document and stay as they are.
 */
export function settleTree(
  nodes: readonly RootContent[],
  text: FlowText,
  blocks: ReadonlySet<RootContent>,
): RootContent[] {
  return nodes.map(node => (blocks.has(node) ? node : settle(node, text, blocks)));
}

function settle(node: RootContent, text: FlowText, blocks: ReadonlySet<RootContent>): RootContent {
  const position = placeIn(node, text);
  switch (node.type) {
    case 'heading':
      return { ...node, children: headingTextOf(node.children, text), position };
    case 'paragraph':
      return { ...node, children: richTextOf(node.children, text), position };
    case 'list':
      return { ...settleList(node, text, blocks), position };
    case 'notes':
    case 'division':
    case 'blockquote':
      return { ...node, children: settleTree(node.children, text, blocks) as typeof node.children, position };
    default:
      return movedAll(node, text);
  }
}

function settleList(list: List, text: FlowText, blocks: ReadonlySet<RootContent>): List {
  const lists = list.children.map(item => flowListOf(item, text));
  const first = lists[0];
  const children = list.children.map((item, index): ListItem => {
    const below = settleTree(item.children, text, blocks) as ListItem['children'];
    return { ...withOrdinal(item, lists[index]), children: below, position: placeIn(item, text) };
  });
  const numbered = first?.ordered === true && lists.every(one => one?.ordered);
  return numbered ? { ...list, ordered: true, start: first.value ?? 1, children } : { ...list, children };
}

function flowListOf(item: ListItem, text: FlowText): FlowList | undefined {
  const line = text.lineAt(item.position?.start.line ?? 0);
  return line?.item.kind === 'paragraph' ? line.item.list : undefined;
}

/** The number as the document shows it, where a plain count would not say the same. */
function withOrdinal(item: ListItem, list: FlowList | undefined): ListItem {
  if (!list) return item;
  const { ordinal: _, ...data } = item.data ?? {};
  const telling = list.mark !== undefined && list.mark !== `${list.value}.`;
  return telling ? { ...item, data: { ...data, ordinal: list.mark } } : { ...item, data };
}

/** The place in the document of a node that was read from the text. */
function placeIn(node: Nodes, text: FlowText): Place {
  const first = text.lineAt(node.position?.start.line ?? 1)?.item.place;
  const last = text.lineAt(node.position?.end.line ?? 1)?.item.place ?? first;
  const start = { line: 1, column: 1 };
  return { start: first?.start ?? start, end: last?.end ?? start };
}

function movedAll<T extends RootContent | PhrasingContent>(node: T, text: FlowText): T {
  const position = placeIn(node, text);
  if (!('children' in node)) return { ...node, position };
  const children = node.children.map(child => movedAll(child as RootContent, text));
  return { ...node, children, position } as T;
}
