import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findClearMarkdown, type TextPiece } from './clear-markdown.ts';
import { joinsWithoutSpace, type Span } from './types.ts';

/** Turns the text of an item into mdast: clear Markdown is parsed, everything else stands verbatim. */
export function readInline(spans: readonly Span[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before && !joinsWithoutSpace(before.text, span.text))
      appendText(children, ' ', before, before.text.length);
    let offset = 0;
    for (const piece of findClearMarkdown(span.text)) {
      append(children, piece, span, offset);
      offset += piece.text.length;
    }
  });
  return children;
}

function append(children: PhrasingContent[], piece: TextPiece, span: Span, offset: number): void {
  const parsed = piece.markdown ? parseMarkdown(piece.text, span.line, span.column + offset)[0] : undefined;
  if (parsed?.type === 'paragraph') children.push(...parsed.children);
  else appendText(children, piece.text, span, offset);
}

/** Adds to the last text node where there is one, so that words broken over lines stay in one text. */
function appendText(children: PhrasingContent[], value: string, span: Span, offset: number): void {
  const start = { line: span.line, column: span.column + offset };
  const end = { line: span.line, column: start.column + value.length };
  const last = children.at(-1);
  if (last?.type === 'text' && last.position) {
    last.value += value;
    last.position = { start: last.position.start, end };
  } else children.push({ type: 'text', value, position: { start, end } });
}

let parser: ReturnType<typeof makeParser> | undefined;

function makeParser() {
  return unified().use(remarkParse).use(remarkGfm).freeze();
}

/** Parses Markdown that begins at a place of the document; `within` keeps a column inside its line. */
export function parseMarkdown(
  text: string,
  line: number,
  column: number,
  within: (line: number, column: number) => number = (_, moved) => moved,
): RootContent[] {
  parser ??= makeParser();
  const root = parser.parse(text);
  visit(root, node => shift(node, line, column, within));
  return root.children;
}

function shift(
  node: Nodes,
  line: number,
  column: number,
  within: (line: number, column: number) => number,
): void {
  if (!node.position) return;
  const move = (point: { line: number; column: number }) => {
    const moved = point.line + line - 1;
    return {
      line: moved,
      column: within(moved, point.line === 1 ? point.column + column - 1 : point.column),
    };
  };
  node.position = { start: move(node.position.start), end: move(node.position.end) };
}
