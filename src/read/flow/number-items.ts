import type { Nodes } from 'mdast';
import { type Place, placeOfLines } from '../../model/place.ts';
import type { Flow, FlowItem } from './flow.ts';

/**
 * A flow whose places count its paragraphs, blocks included, since the lines of its file say little: pages
 * and outlines are often written on one long line. Undefined where its lines tell its paragraphs apart.
 */
export function numberItems(flow: Flow): Flow | undefined {
  const lines = new Set(flow.items.map(item => item.place.start.line));
  if (lines.size * 10 >= flow.items.length * 9) return undefined;
  const places = new Map<string, Place>();
  const items = flow.items.map((item, index): FlowItem => {
    const place = placeOfLines(index + 1);
    for (const name of footnotesIn(item)) places.set(name, place);
    return itemAt(item, place);
  });
  const footnotes = flow.footnotes.map(note => nodeAt(note, places.get(note.identifier) ?? placeOfLines(1)));
  return { ...flow, items, footnotes };
}

function itemAt(item: FlowItem, place: Place): FlowItem {
  const notes = (item.notes ?? []).map(note => nodeAt(note, place));
  if (item.kind === 'block') return { ...item, node: nodeAt(item.node, place), place, notes };
  return { ...item, children: item.children.map(node => nodeAt(node, place)), place, notes };
}

function nodeAt<T extends Nodes>(node: T, position: Place): T {
  if (!('children' in node)) return { ...node, position };
  return { ...node, position, children: node.children.map(child => nodeAt(child, position)) };
}

function footnotesIn(item: FlowItem): string[] {
  const collect = (node: Nodes): string[] => {
    if (node.type === 'footnoteReference') return [node.identifier];
    return 'children' in node ? node.children.flatMap(collect) : [];
  };
  return item.kind === 'block' ? collect(item.node) : item.children.flatMap(collect);
}
