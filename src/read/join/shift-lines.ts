import type { Nodes } from 'mdast';
import type { Place } from '../../model/place.ts';

/** Copies of nodes whose places stand `by` lines further down. */
export function shiftLines<Node extends Nodes>(nodes: readonly Node[], by: number): Node[] {
  const copies = structuredClone(nodes) as Node[];
  for (const node of copies) shift(node, by);
  return copies;
}

/** A place `by` lines further down. */
export function shiftPlace(place: Place, by: number): Place {
  return {
    start: { line: place.start.line + by, column: place.start.column },
    end: { line: place.end.line + by, column: place.end.column },
  };
}

function shift(node: Nodes, by: number): void {
  if (node.position) node.position = shiftPlace(node.position, by);
  if ('children' in node) for (const child of node.children) shift(child, by);
}
