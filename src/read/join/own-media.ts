import type { Nodes } from 'mdast';
import type { Outline } from '../../model/outline.ts';

/**
 * An outline whose own pictures have addresses that no picture of another outline has: that of their document stands
 * before them.
 */
export function withOwnMedia(outline: Outline): Outline {
  const { media, source } = outline;
  if (!media) return outline;
  const addressOf = (url: string) => `${source}/${url}`;
  const tree = structuredClone(outline.tree);
  const visit = (node: Nodes): void => {
    if (node.type === 'image' && media.has(node.url)) node.url = addressOf(node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { ...outline, tree, media: new Map([...media].map(([url, bytes]) => [addressOf(url), bytes])) };
}
