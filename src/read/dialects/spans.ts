import type { PhrasingContent, RootContent, Text } from 'mdast';

/** How a tool marks a run of words within a line: the sign before the bracket and what may stand after it. */
export interface SpanSyntax {
  /** Ends at the opening bracket: `.red[`. Absent where a bare `[` opens. */
  readonly opening?: RegExp;
  /** Follows the closing bracket: `{.red}`. */
  readonly closing?: RegExp;
}

/** Takes the marks of spans off the words that they hold, in all text of the blocks; code stays as it is. */
export function openSpans(nodes: readonly RootContent[], syntax: SpanSyntax): RootContent[] {
  return nodes.map(node => {
    if (!('children' in node)) return node;
    const children = openSpans(node.children as RootContent[], syntax);
    const holdsText = children.some(({ type }) => type === 'text');
    return {
      ...node,
      children: holdsText ? openRun(children as PhrasingContent[], syntax) : children,
    } as RootContent;
  });
}

/** A stretch of text to be cut out. */
interface Cut {
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

function openRun(nodes: readonly PhrasingContent[], syntax: SpanSyntax): PhrasingContent[] {
  const open: Array<Cut & { readonly spans: boolean }> = [];
  const cuts: Cut[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue;
    for (const { 0: bracket, index: at = 0 } of node.value.matchAll(BRACKET)) {
      if (bracket === '[') open.push(openingAt(node, index, at, syntax));
      else {
        const opening = open.pop();
        const length = opening?.spans
          ? closingLength(node.value.slice(at + 1, at + LONGEST_MARK), syntax)
          : undefined;
        if (opening && length !== undefined)
          cuts.push(opening, { node: index, from: at, to: at + 1 + length });
      }
    }
  }
  return cuts.length === 0
    ? [...nodes]
    : nodes.flatMap((node, index) =>
        cutOut(
          node,
          cuts.filter(cut => cut.node === index),
        ),
      );
}

const BRACKET = /[[\]]/g;
/** Longer marks are none; so the cost grows with the text and no faster. */
const LONGEST_MARK = 400;

function openingAt(
  { value }: Text,
  node: number,
  at: number,
  { opening }: SpanSyntax,
): Cut & { spans: boolean } {
  const mark = opening ? opening.exec(value.slice(Math.max(0, at - LONGEST_MARK), at + 1))?.[0] : '[';
  return { node, from: at + 1 - (mark?.length ?? 1), to: at + 1, spans: mark !== undefined };
}

function closingLength(after: string, { closing }: SpanSyntax): number | undefined {
  return closing ? closing.exec(after)?.[0].length : 0;
}

function cutOut(node: PhrasingContent, cuts: readonly Cut[]): PhrasingContent[] {
  if (node.type !== 'text' || cuts.length === 0) return [node];
  const value = [...cuts]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), node.value);
  return value === '' ? [] : [{ ...node, value }];
}
