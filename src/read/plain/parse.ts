import type { List, Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { emitMarkdown } from './emit.ts';
import type { MarkdownSource } from './markdown-source.ts';
import type { PlainNode } from './types.ts';

/** More nodes than this are parsed in pieces, since the parser's cost grows faster than its input. */
const PIECE = 60;

let processor: ReturnType<typeof makeProcessor> | undefined;

function makeProcessor() {
  return unified().use(remarkParse).use(remarkGfm).freeze();
}

/** Turns the tree of a plain outline into mdast whose positions are places in the author's document. */
export function parseNodes(nodes: readonly PlainNode[]): RootContent[] {
  const children: RootContent[] = [];
  for (let start = 0; start < nodes.length; ) {
    const end = endOfPiece(nodes, start);
    const parsed = parsePiece(nodes.slice(start, end));
    const runsOn = start > 0 && nodes[start]?.kind === 'point' && nodes[start - 1]?.kind === 'point';
    append(children, parsed, runsOn);
    start = end;
  }
  return children;
}

/** A piece ends at a heading or when it is full; a point stays with its details. */
function endOfPiece(nodes: readonly PlainNode[], start: number): number {
  let size = 0;
  let end = start;
  while (end < nodes.length && size < PIECE) {
    const node = nodes[end] as PlainNode;
    if (node.kind === 'heading' && end > start) break;
    size += 1 + node.children.length;
    end += 1;
  }
  return end;
}

function append(children: RootContent[], parsed: readonly RootContent[], runsOn: boolean): void {
  const [before, first] = [children.at(-1), parsed[0]];
  if (runsOn && before?.type === 'list' && first?.type === 'list' && isContinued(before, first)) {
    before.children.push(...first.children);
    if (before.position && first.position) before.position = { ...before.position, end: first.position.end };
    children.push(...parsed.slice(1));
    return;
  }
  children.push(...parsed);
}

function isContinued(before: List, next: List): boolean {
  if (!before.ordered || !next.ordered) return Boolean(before.ordered) === Boolean(next.ordered);
  return (before.start ?? 1) + before.children.length === next.start;
}

function parsePiece(nodes: readonly PlainNode[]): RootContent[] {
  const source = emitMarkdown(nodes);
  processor ??= makeProcessor();
  const root: Root = processor.parse(source.markdown);
  visit(root, node => settle(node, source));
  return root.children;
}

/** Moves a node to its place in the author's document and tells it what only the plain outline knew. */
function settle(node: Nodes, source: MarkdownSource): void {
  const { position } = node;
  if (!position) return;
  const offset = position.start.offset ?? 0;
  const item = source.itemAt(offset);
  if (node.type === 'list') node.spread = false;
  if (node.type === 'listItem' && item?.mark?.kind === 'ordinal')
    node.data = { ...node.data, ordinal: item.mark.written };
  if (node.type === 'code' && item?.kind === 'preformatted') node.data = { ...node.data, preformatted: true };
  node.position = { start: source.startOf(offset), end: source.endOf(position.end.offset ?? offset) };
}
