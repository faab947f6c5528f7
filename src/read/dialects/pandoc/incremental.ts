import type { RootContent } from 'mdast';
import { asFragment } from '../fragments.ts';

/** Makes the lists in `::: incremental` appear point by point. */
export function revealContainers(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map(node => {
    if (node.type !== 'division') return node;
    const children = revealContainers(node.children);
    const isIncremental = node.attributes.classes.includes('incremental');
    return {
      ...node,
      children: (isIncremental
        ? children.map(child => (child.type === 'list' ? asFragment(child) : child))
        : children) as typeof node.children,
    };
  });
}
