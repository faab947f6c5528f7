import type { PhrasingContent } from 'mdast';
import { lineText } from './flow-text.ts';

/** What stands between two offsets into the `lineText` of a run of phrasing, its markup kept. */
export function slicePhrasing(
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = lineText([node]).length;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    const whole = start === 0 && end === length;
    if (length === 0 ? at >= from && at <= to : whole) kept.push(node);
    else if (start < end) kept.push(partOf(node, start, end));
    at += length;
  }
  return kept;
}

function partOf(node: PhrasingContent, start: number, end: number): PhrasingContent {
  if (node.type === 'text' || node.type === 'inlineCode')
    return { ...node, value: node.value.slice(start, end) };
  if ('children' in node)
    return { ...node, children: slicePhrasing(node.children, start, end) } as PhrasingContent;
  return node;
}
