import type { Nodes, Parents, PhrasingContent, Strong, Text } from 'mdast';
import type { Place } from '../model/place.ts';

/**
 * Makes key terms of `==term==` in all texts below a node, which is changed. Both signs stand in one text, close to
 * the words between them, so that `a == b` stays what it is.
 */
export function readKeyTerms(parent: Parents): void {
  const children = parent.children as Nodes[];
  if (children.some(child => child.type === 'text' && child.value.includes(SIGN))) {
    const read = children.flatMap((child): Nodes[] => (child.type === 'text' ? termsIn(child) : [child]));
    parent.children = read as typeof parent.children;
  }
  for (const child of parent.children) if ('children' in child) readKeyTerms(child);
}

const SIGN = '==';
const TERM = /(?<![=\w!<>])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g;

function termsIn(node: Text): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let last = 0;
  for (const match of node.value.matchAll(TERM)) {
    if (match.index > last) pieces.push(pieceOf(node, last, match.index));
    last = match.index + match[0].length;
    pieces.push(termOf(node, match.index, last));
  }
  if (pieces.length === 0) return [node];
  if (last < node.value.length) pieces.push(pieceOf(node, last, node.value.length));
  return pieces;
}

function termOf(node: Text, from: number, to: number): Strong {
  const words = pieceOf(node, from + SIGN.length, to - SIGN.length);
  const position = placeWithin(node, from, to);
  return {
    type: 'strong',
    data: { keyTerm: true },
    children: [words],
    ...(position ? { position } : {}),
  };
}

function pieceOf(node: Text, from: number, to: number): Text {
  const position = placeWithin(node, from, to);
  return { ...node, value: node.value.slice(from, to), ...(position ? { position } : {}) };
}

/** Exact where the text stands in one line as the author typed it; else the place of the whole. */
function placeWithin({ value, position }: Text, from: number, to: number): Place | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  if (start.line !== end.line || end.column - start.column !== value.length) return position;
  const at = (index: number) => ({
    line: start.line,
    column: start.column + index,
    ...(start.offset === undefined ? {} : { offset: start.offset + index }),
  });
  return { start: at(from), end: at(to) };
}
