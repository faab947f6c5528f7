import type { Nodes } from 'mdast';
import type { Slide } from '../model/deck.ts';

/** The addresses of pictures that a slide shows, in their order, a background last. */
export function pictureAddresses({ body, attributes }: Slide): string[] {
  const background = attributes.values['background-image'] ?? attributes.values.background;
  return [...body.flatMap(addressesIn), ...(background === undefined ? [] : [background])];
}

function addressesIn(node: Nodes): string[] {
  if (node.type === 'image') return [node.url];
  return 'children' in node ? node.children.flatMap(addressesIn) : [];
}
