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

function trimEnd(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  const trimmed = last && trimNode(last, value => value.trimEnd(), trimEnd);
  if (!last || trimmed === last) return [...nodes];
  return trimmed ? [...nodes.slice(0, -1), trimmed] : trimEnd(nodes.slice(0, -1));
}

function trimStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  const trimmed = first && trimNode(first, value => value.trimStart(), trimStart);
  if (!first || trimmed === first) return [...nodes];
  return trimmed ? [trimmed, ...others] : trimStart(others);
}

/** A node without white space at its edge: undefined where nothing is left, itself where nothing is to trim. */
function trimNode(
  node: PhrasingContent,
  trim: (value: string) => string,
  trimAll: (nodes: readonly PhrasingContent[]) => PhrasingContent[],
): PhrasingContent | undefined {
  if (node.type === 'break') return undefined;
  if (node.type === 'text') {
    const value = trim(node.value);
    return value === '' ? undefined : { ...node, value };
  }
  if (!('children' in node)) return node;
  const children = trimAll(node.children);
  return children.length === 0 ? undefined : ({ ...node, children } as PhrasingContent);
}
