import type { Root, RootContent } from 'mdast';
import { isInvisible } from './visible.ts';

/**
 * The heading level that makes slides: the highest one that is somewhere followed by something that is no
 * heading. Undefined where no heading is. Notes and comments belong to their heading and don't count.
 */
export function inferSlideLevel(tree: Root): number | undefined {
  const nodes = tree.children.filter(counts);
  const followed = new Set<number>();
  const present = new Set<number>();
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'heading') continue;
    present.add(node.depth);
    const next = nodes[index + 1];
    if (next && next.type !== 'heading') followed.add(node.depth);
  }
  const levels = followed.size > 0 ? followed : present;
  return levels.size > 0 ? Math.min(...levels) : undefined;
}

function counts(node: RootContent): boolean {
  return !NOT_CONTENT.has(node.type) && !isInvisible(node);
}

const NOT_CONTENT = new Set<string>(['notes', 'thematicBreak', 'footnoteDefinition', 'definition', 'yaml']);
