import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { joinPlaces, type Place } from '../../model/place.ts';

/**
 * In a document that has headings by style, a line that only reads like one is none: above a list it becomes
 * the label of the list, elsewhere a paragraph.
 */
export function demoteHeadings(
  nodes: readonly RootContent[],
  isHeading: (heading: Heading) => boolean,
): RootContent[] {
  const demoted: RootContent[] = [];
  const paragraphs = new Set<RootContent>();
  const labelled = new Set<RootContent>();
  for (const node of nodes) {
    const above = demoted.at(-1);
    if (node.type === 'heading' && !isHeading(node)) {
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
