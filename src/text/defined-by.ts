import type { Nodes, Paragraph } from 'mdast';

/** The paragraph, or the one point, that a body begins with, and what stands below it. */
export function definedBy<B extends Nodes>(
  body: readonly B[],
): { readonly paragraph?: Paragraph; readonly rest: readonly B[] } {
  const [first, ...rest] = body;
  const node: Nodes | undefined = first;
  if (node?.type === 'paragraph') return { paragraph: node, rest };
  if (node?.type !== 'list' || node.children.length !== 1) return { rest: body };
  const [only, ...below] = node.children[0]?.children ?? [];
  const alone = only?.type === 'paragraph' && below.length === 0;
  return alone ? { paragraph: only, rest } : { rest: body };
}
