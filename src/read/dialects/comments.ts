import type { BlockContent, DefinitionContent, Nodes, Parents, RootContent } from 'mdast';
import type { NotesNode } from '../../model/nodes.ts';
import { placeOfLines } from '../../model/place.ts';
import { parsePiece } from '../markdown/parse-piece.ts';
import { shiftPositions } from '../markdown/shift.ts';

/** What stands in `<!-- … -->`. */
export interface Comment {
  readonly text: string;
  /** Of its first sign `<`, from 1. */
  readonly line: number;
  readonly lastLine: number;
}

/**
 * Takes comments out of blocks, at any depth, and gives each to `take`, with its node's parent and index.
 * Paragraphs that held nothing else go with them.
 */
export function takeComments(
  nodes: readonly RootContent[],
  take: (comment: Comment, around: { parent: Parents; index: number }) => void,
): RootContent[] {
  const root: Parents = { type: 'root', children: [...nodes] };
  takeWithin(root, take);
  return root.children as RootContent[];
}

type Take = Parameters<typeof takeComments>[1];

function takeWithin(parent: Parents, take: Take): void {
  const kept: Nodes[] = [];
  for (const [index, child] of (parent.children as Nodes[]).entries()) {
    if (child.type === 'html') {
      const rest = takeFrom(child.value, child.position?.start.line ?? 1, comment =>
        take(comment, { parent, index }),
      );
      if (rest === child.value) kept.push(child);
      else if (rest.trim() !== '') kept.push({ ...child, value: rest });
      continue;
    }
    const before = 'children' in child ? child.children.length : 0;
    if ('children' in child) takeWithin(child, take);
    const emptied = child.type === 'paragraph' && before > 0 && child.children.every(isBlank);
    if (!emptied) kept.push(child);
  }
  parent.children = kept as typeof parent.children;
}

/** The HTML without its comments. One that nothing ends is left. */
function takeFrom(html: string, firstLine: number, take: (comment: Comment) => void): string {
  let rest = '';
  let done = 0;
  let line = firstLine;
  for (let start = html.indexOf(OPENING); start >= 0; start = html.indexOf(OPENING, done)) {
    const end = html.indexOf(CLOSING, start + OPENING.length);
    if (end < 0) break;
    const text = html.slice(start + OPENING.length, end);
    line += countLines(html.slice(done, start));
    take({ text, line, lastLine: line + countLines(text) });
    line += countLines(text);
    rest += html.slice(done, start);
    done = end + CLOSING.length;
  }
  return rest + html.slice(done);
}

const OPENING = '<!--';
const CLOSING = '-->';

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The text of a comment as notes. It may be Markdown. */
export function notesOf({ text, line, lastLine }: Comment): NotesNode | undefined {
  const above = countLines(text.slice(0, text.length - text.trimStart().length));
  const piece = parsePiece(text.trim());
  if (piece.children.length === 0) return undefined;
  for (const node of piece.children) shiftPositions(node, line - 1 + above, []);
  return {
    type: 'notes',
    children: piece.children as Array<BlockContent | DefinitionContent>,
    position: placeOfLines(line, lastLine),
  };
}
