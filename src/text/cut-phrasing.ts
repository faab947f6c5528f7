import type { PhrasingContent } from 'mdast';
import type { Place } from '../model/place.ts';
import { phrasingText } from './plain-text.ts';

/**
 * Cuts a run of phrasing in two at an offset into its `phrasingText`. Markup that spans the cut goes on in
 * both halves; text on both sides keeps the place of the whole; white space at the cut is left out. Code and
 * images are never cut: they go to the first half whole.
 */
export function cutPhrasing(
  nodes: readonly PhrasingContent[],
  offset: number,
): [PhrasingContent[], PhrasingContent[]] {
  const [head, tail] = cutAt(nodes, offset);
  return [trimEnd(head), trimStart(tail)];
}

/** The place of what follows after some text has passed: exact where the text stands as the author typed it. */
export function advancePlace(place: Place, passed: string): Place {
  const { line, column } = place.start;
  const lastBreak = passed.lastIndexOf('\n');
  if (lastBreak < 0) return { start: { line, column: column + passed.length }, end: place.end };
  const breaks = passed.match(LINE_BREAK)?.length ?? 0;
  return {
    start: { line: Math.min(line + breaks, place.end.line), column: passed.length - lastBreak },
    end: place.end,
  };
}

const LINE_BREAK = /\n/g;

function cutAt(nodes: readonly PhrasingContent[], offset: number): [PhrasingContent[], PhrasingContent[]] {
  const head: PhrasingContent[] = [];
  const tail: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = phrasingText([node]).length;
    if (at >= offset && !(length === 0 && tail.length === 0)) tail.push(node);
    else if (at + length <= offset) head.push(node);
    else addHalves(node, offset - at, head, tail);
    at += length;
  }
  return [head, tail];
}

function addHalves(
  node: PhrasingContent,
  offset: number,
  head: PhrasingContent[],
  tail: PhrasingContent[],
): void {
  if (node.type === 'text') {
    head.push({ ...node, value: node.value.slice(0, offset) });
    tail.push({ ...node, value: node.value.slice(offset) });
  } else if ('children' in node) {
    const [first, second] = cutAt(node.children, offset);
    head.push({ ...node, children: first } as PhrasingContent);
    tail.push({ ...node, children: second } as PhrasingContent);
  } else {
    head.push(node);
  }
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type === 'break') return trimEnd(nodes.slice(0, -1));
  if (last?.type !== 'text') return nodes;
  const value = last.value.trimEnd();
  return value === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes[0];
  if (first?.type === 'break') return trimStart(nodes.slice(1));
  if (first?.type !== 'text') return nodes;
  const value = first.value.trimStart();
  return value === '' ? trimStart(nodes.slice(1)) : [{ ...first, value }, ...nodes.slice(1)];
}
