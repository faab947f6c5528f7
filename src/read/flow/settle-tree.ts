import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { joinPlaces, type Place } from '../../model/place.ts';
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
  return nodes.flatMap(node => {
    if (blocks.has(node)) return [node];
    return node.type === 'list' ? settleList(node, text, blocks) : [settle(node, text, blocks)];
  });
}

function settle(node: RootContent, text: FlowText, blocks: ReadonlySet<RootContent>): RootContent {
  const position = placeIn(node, text);
  switch (node.type) {
    case 'heading':
      return { ...node, children: headingTextOf(node.children, text), position };
    case 'paragraph':
      return { ...node, children: richTextOf(node.children, text), position };
    case 'notes':
    case 'division':
    case 'blockquote':
      return { ...node, children: settleTree(node.children, text, blocks) as typeof node.children, position };
    default:
      return movedAll(node, text);
  }
}

/** A list as one list or more, since plain text does not keep numbers and bullets apart. */
function settleList(list: List, text: FlowText, blocks: ReadonlySet<RootContent>): List[] {
  const settled: List[] = [];
  let before: FlowList | undefined;
  for (const item of list.children) {
    const own = flowListOf(item, text);
    const below = settleTree(item.children, text, blocks) as ListItem['children'];
    const point = { ...withOrdinal(item, own), children: below, position: placeIn(item, text) };
    const last = settled.at(-1);
    if (last && goesOn(before, own)) addItem(last, point);
    else settled.push(listFrom(list, point, own));
    before = own;
  }
  return settled;
}

function goesOn(before: FlowList | undefined, own: FlowList | undefined): boolean {
  if (before?.ordered !== true && own?.ordered !== true) return true;
  return before?.ordered === own?.ordered && own?.value === (before?.value ?? 0) + 1;
}

function addItem(list: List, item: ListItem): void {
  list.children.push(item);
  list.position = joinPlaces(list.position as Place, item.position as Place);
}

function listFrom(list: List, item: ListItem, own: FlowList | undefined): List {
  const position = item.position as Place;
  if (own === undefined) return { ...list, children: [item], position };
  const { start: _, ...rest } = list;
  const numbering = own.ordered ? { ordered: true, start: own.value ?? 1 } : { ordered: false };
  return { ...rest, ...numbering, children: [item], position };
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
