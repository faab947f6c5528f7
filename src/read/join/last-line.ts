import type { Nodes } from 'mdast';
import type { Outline } from '../../model/outline.ts';

/** The last line of an outline's document that anything in it speaks of, at least 1. */
export function lastLineOf({ tree, title, reasons, files }: Outline): number {
  let last = Math.max(1, title?.place.end.line ?? 1, files?.at(-1)?.firstLine ?? 1);
  for (const { line } of reasons) last = Math.max(last, line);
  const visit = (node: Nodes): void => {
    last = Math.max(last, node.position?.end.line ?? 1);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return last;
}
