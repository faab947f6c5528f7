import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { joinPlaces, type Place } from '../../model/place.ts';
import type { FlowText } from './flow-text.ts';

/**
 * In a document that has headings by style, a line that only reads like one is none: it is a point, and the
 * label of a list that follows it.
 */
export function demoteHeadings(nodes: readonly RootContent[], text: FlowText): RootContent[] {
  const demoted: RootContent[] = [];
  const made = new Set<List>();
  for (const node of nodes) {
    const above = demoted.at(-1);
    const open = above?.type === 'list' && made.has(above) ? above : undefined;
    if (node.type === 'heading' && !isStyled(node, text)) {
      if (open) addItem(open, node);
      else demoted.push(listOf(node, made));
    } else if (node.type === 'list' && open?.children.at(-1)?.children.length === 1) putBelow(open, node);
    else demoted.push(node);
  }
  return demoted;
}

/** A heading by its style, or an outer point of a list by which the document is divided. */
function isStyled({ position }: Heading, text: FlowText): boolean {
  const item = text.lineAt(position?.start.line ?? 0)?.item;
  return item?.kind === 'paragraph' && (item.heading !== undefined || item.list !== undefined);
}

function listOf(heading: Heading, made: Set<List>): List {
  const position = heading.position as Place;
  const list: List = { type: 'list', ordered: false, spread: false, children: [], position };
  addItem(list, heading);
  made.add(list);
  return list;
}

function addItem(list: List, { children, position }: Heading): void {
  const place = position as Place;
  const label: Paragraph = { type: 'paragraph', children, position: place };
  list.children.push({ type: 'listItem', spread: false, checked: null, children: [label], position: place });
  list.position = joinPlaces(list.position as Place, place);
}

function putBelow(list: List, below: List): void {
  const label = list.children.at(-1) as ListItem;
  label.children.push(below);
  label.position = joinPlaces(label.position as Place, below.position as Place);
  list.position = joinPlaces(list.position as Place, below.position as Place);
}

/** A long text that nobody marked is no point, also where it introduces a list. */
export function liftProse(nodes: readonly RootContent[], text: FlowText): RootContent[] {
  return nodes.flatMap(node => {
    if (node.type !== 'list' || !node.children.some(item => isProse(item, text))) return [node];
    return node.children.flatMap((item): RootContent[] =>
      isProse(item, text) ? item.children : [{ ...node, children: [item], position: item.position as Place }],
    );
  });
}

/** Longer than a point or a label is. */
const LONG = 200;

function isProse({ position, children }: ListItem, text: FlowText): boolean {
  const line = text.lineAt(position?.start.line ?? 0);
  if (line?.item.kind !== 'paragraph' || line.item.list) return false;
  const [first] = children;
  const start = first?.type === 'paragraph' ? (first.children[0]?.position?.start.column ?? 1) : 1;
  const unmarked = line.text.slice(line.prefix, start - 1).trim() === '';
  return unmarked && line.text.length > LONG;
}
