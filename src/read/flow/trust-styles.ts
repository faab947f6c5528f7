import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { joinPlaces, type Place } from '../../model/place.ts';
import type { FlowText } from './flow-text.ts';

/**
 * In a document that has headings by style, a line that only reads like one is none: above a list it becomes
 * the label of the list, elsewhere a paragraph.
 */
export function demoteHeadings(nodes: readonly RootContent[], text: FlowText): RootContent[] {
  const demoted: RootContent[] = [];
  const paragraphs = new Set<RootContent>();
  const labelled = new Set<RootContent>();
  for (const node of nodes) {
    const above = demoted.at(-1);
    if (node.type === 'heading' && !isStyled(node, text)) {
      const paragraph = paragraphOf(node);
      paragraphs.add(paragraph);
      demoted.push(paragraph);
    } else if (node.type === 'list' && above?.type === 'paragraph' && paragraphs.has(above)) {
      demoted.pop();
      const list = labelledList(above, node);
      const before = demoted.at(-1);
      if (before?.type === 'list' && labelled.has(before)) extend(before, list);
      else demoted.push(list);
      labelled.add(list);
    } else demoted.push(node);
  }
  return demoted;
}

/** A heading by its style, or an outer point of a list by which the document is divided. */
function isStyled({ position }: Heading, text: FlowText): boolean {
  const item = text.lineAt(position?.start.line ?? 0)?.item;
  return item?.kind === 'paragraph' && (item.heading !== undefined || item.list !== undefined);
}

function paragraphOf({ children, position }: Heading): Paragraph {
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

function labelledList(label: Paragraph, list: List): List {
  const position = joinPlaces(label.position as Place, list.position as Place);
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [label, list],
    position,
  };
  return { type: 'list', ordered: false, spread: false, children: [item], position };
}

function extend(list: List, more: List): void {
  list.children.push(...more.children);
  list.position = joinPlaces(list.position as Place, more.position as Place);
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
