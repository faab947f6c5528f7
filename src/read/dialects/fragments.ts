import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import type { DivisionNode } from '../../model/nodes.ts';
import { placeOfLines } from '../../model/place.ts';
import type { LineRange } from './types.ts';

/** Makes what stands in some lines of a slide appear one after the other: points, and other blocks as they stand. */
export function revealBelow(nodes: readonly RootContent[], lines: LineRange): RootContent[] {
  return nodes.map(node => {
    if (node.type === 'list') return revealItems(node, lines);
    if (isWithin(node, lines)) return asFragment(node);
    if (node.type === 'division' && !node.attributes.classes.includes('fragment'))
      return { ...node, children: revealBelow(node.children, lines) as DivisionNode['children'] };
    return node;
  });
}

/** A block that appears later. Lists do so point by point; notes and headings are there from the first. */
export function asFragment(node: RootContent): RootContent {
  if (node.type === 'list') return revealItems(node, { above: 0 });
  if (!WRAPPED.has(node.type) || (node.type === 'division' && node.attributes.classes.includes('fragment')))
    return node;
  const children = [node] as Array<BlockContent | DefinitionContent>;
  const position = node.position ?? placeOfLines(1);
  return { type: 'division', attributes: { classes: ['fragment'], values: {} }, children, position };
}

const WRAPPED: ReadonlySet<string> = new Set(['paragraph', 'code', 'table', 'blockquote', 'division']);

/** A point that appears later. */
export function revealItem(item: ListItem): ListItem {
  return { ...item, data: { ...item.data, fragment: true } };
}

function revealItems(list: List, lines: LineRange): List {
  return {
    ...list,
    children: list.children.map(item =>
      isWithin(item, lines)
        ? revealItem(item)
        : { ...item, children: revealWithin(item.children, lines) as ListItem['children'] },
    ),
  };
}

/** Only points within points can appear later. */
function revealWithin(nodes: readonly RootContent[], lines: LineRange): RootContent[] {
  return nodes.map(node => (node.type === 'list' ? revealItems(node, lines) : node));
}

function isWithin(node: RootContent, { above, upTo = Infinity }: LineRange): boolean {
  const line = node.position?.start.line ?? 0;
  return line > above && line <= upTo;
}
