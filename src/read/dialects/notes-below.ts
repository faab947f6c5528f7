import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { joinPlaces, type Place, placeOfLines } from '../../model/place.ts';

/** Makes notes of all that stands on a slide from line `line` on, what is notes already included. */
export function notesBelow(nodes: readonly RootContent[], line: number): RootContent[] {
  const from = nodes.findIndex(node => (node.position?.start.line ?? 0) >= line);
  const below = from < 0 ? [] : nodes.slice(from);
  if (below.length === 0) return [...nodes];
  const children = below.flatMap((node): RootContent[] => (node.type === 'notes' ? node.children : [node]));
  const places: Place[] = below.flatMap(node => node.position ?? []);
  const position = places.reduce(joinPlaces, places[0] ?? placeOfLines(line));
  return [
    ...nodes.slice(0, from),
    { type: 'notes', children: children as Array<BlockContent | DefinitionContent>, position },
  ];
}
