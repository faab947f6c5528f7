import type { InlineCode, Nodes, PhrasingContent, Text } from 'mdast';
import type { Stretch } from '../../../text/stretch.ts';

/** The text that gaps are looked for in: pictures and notes are one character that is in no term. */
export function readPhrasing(nodes: readonly Nodes[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return ' ';
      return 'children' in node ? readPhrasing(node.children) : OBJECT;
    })
    .join('');
}

const OBJECT = '\ufffc';

/** Puts one node in the place of each stretch of what `readPhrasing` gives; what markup has nothing left within goes as well. */
export function replaceStretches<S extends Stretch>(
  nodes: readonly PhrasingContent[],
  stretches: readonly S[],
  put: (stretch: S) => PhrasingContent,
): PhrasingContent[] {
  let at = 0;
  const walk = (node: PhrasingContent): PhrasingContent[] => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const from = at;
      at += node.value.length;
      return cut(node, from, stretches, put);
    }
    if (!('children' in node)) {
      at += 1;
      return [node];
    }
    const children = (node.children as PhrasingContent[]).flatMap(walk);
    const emptied = children.length === 0 && node.children.length > 0;
    return emptied ? [] : [{ ...node, children } as PhrasingContent];
  };
  return nodes.flatMap(walk);
}

function cut<S extends Stretch>(
  leaf: Text | InlineCode,
  start: number,
  stretches: readonly S[],
  put: (stretch: S) => PhrasingContent,
): PhrasingContent[] {
  const end = start + leaf.value.length;
  const pieces: PhrasingContent[] = [];
  let at = start;
  const keep = (to: number) => {
    if (to > at) pieces.push({ ...leaf, value: leaf.value.slice(at - start, to - start) });
  };
  for (const stretch of stretches) {
    if (stretch.to <= start || stretch.from >= end) continue;
    keep(stretch.from);
    if (stretch.from >= start) pieces.push(put(stretch));
    at = Math.min(stretch.to, end);
  }
  keep(end);
  return pieces;
}
