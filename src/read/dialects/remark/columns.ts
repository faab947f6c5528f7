import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { joinPlaces, placeOfLines } from '../../../model/place.ts';

/** Puts columns that follow each other side by side; a lone one is no column. */
export function gatherColumns(nodes: readonly RootContent[]): RootContent[] {
  const gathered: RootContent[] = [];
  for (let index = 0; index < nodes.length; ) {
    const end = endOfColumns(nodes, index);
    const run = nodes.slice(index, end);
    if (run.length > 1) gathered.push(sideBySide(run));
    else
      gathered.push(
        ...run.flatMap(node => (node.type === 'division' && isColumn(node) ? node.children : [node])),
      );
    index = Math.max(end, index + 1);
    if (run.length === 0) gathered.push(nodes[index - 1] as RootContent);
  }
  return gathered;
}

function endOfColumns(nodes: readonly RootContent[], start: number): number {
  let end = start;
  while (end < nodes.length && isColumn(nodes[end])) end += 1;
  return end;
}

function isColumn(node: RootContent | undefined): boolean {
  return node?.type === 'division' && node.attributes.classes[0] === 'column';
}

function sideBySide(columns: readonly RootContent[]): RootContent {
  const places = columns.flatMap(node => node.position ?? []);
  return {
    type: 'division',
    attributes: { classes: ['columns'], values: {} },
    children: columns as Array<BlockContent | DefinitionContent>,
    position: places.reduce(joinPlaces, places[0] ?? placeOfLines(1)),
  };
}
