import type { Image, Nodes } from 'mdast';
import type { Block } from '../model/deck.ts';
import type { SlideDraft } from './draft.ts';

/** A slide with another picture: in place of its only one, whose words it takes over unless it has its own, or at the end. */
export function showPicture(draft: SlideDraft, url: string, alt: string | undefined): SlideDraft {
  const [only, ...others] = draft.body.flatMap(imagesIn);
  if (only && others.length === 0) {
    const image: Image = { ...only, url, ...(alt === undefined ? {} : { alt }) };
    return { ...draft, body: draft.body.map(block => replace(block, only, image)) };
  }
  const image: Image = { type: 'image', url, alt: alt ?? '', position: draft.place };
  const added: Block = { type: 'paragraph', children: [image], position: draft.place };
  const foot = draft.body.findIndex(({ type }) => type === 'footnoteDefinition');
  const at = foot < 0 ? draft.body.length : foot;
  return { ...draft, body: [...draft.body.slice(0, at), added, ...draft.body.slice(at)] };
}

function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}

function replace<Some extends Nodes>(node: Some, from: Image, to: Image): Some {
  if ((node as Nodes) === from) return to as Nodes as Some;
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map(child => replace(child, from, to)) } as Some;
}
