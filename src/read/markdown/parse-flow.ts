import type { Root, RootContent, Text } from 'mdast';
import type { PieceCache } from '../../model/outline.ts';
import { type ContainerFence, parseContainerFence } from '../../syntax/container-fence.ts';
import type { KnownLabels } from '../../syntax/known-labels.ts';
import { findBoundaries } from './boundaries.ts';
import { findBlockEnd } from './open-block.ts';
import { NO_LABELS, parsePiece } from './parse-piece.ts';

/** What follows each other in a document: pieces of Markdown, and the fences of containers between them. */
export type FlowItem = FlowPiece | FlowFence;

export interface FlowPiece {
  readonly kind: 'piece';
  /** Its first line, from 0. */
  readonly line: number;
  readonly text: string;
  /** Positions count from the first line of the piece. */
  readonly nodes: readonly RootContent[];
  /** Taken as plain text. */
  readonly verbatim?: boolean;
}

export interface FlowFence {
  readonly kind: 'fence';
  readonly line: number;
  readonly fence: ContainerFence;
}

/**
 * Parses a document piece by piece, cut where a block begins. The parser itself decides whether it does: a
 * probe, a heading in the first column, is parsed with each piece that could be open at its end. So the
 * pieces give the same tree as the whole, in a time that grows with its length and no faster.
 */
export function parseFlow(lines: readonly string[], cache?: PieceCache): FlowItem[] {
  const items: FlowItem[] = [];
  let start = 0;
  let passedUntil = -1;
  for (const { line, kind } of findBoundaries(lines)) {
    if (line <= passedUntil || line < start) continue;
    const { piece, open } = parseUpTo(lines, start, line, cache);
    if (piece.nodes.length > 0) items.push(piece);
    start = open ?? line;
    if (open !== undefined) {
      passedUntil = Math.max(line, findBlockEnd(lines, open));
    } else if (kind === 'fence' || kind === 'tangled') {
      items.push(kind === 'fence' ? fenceAt(lines, line) : verbatim(lines, line));
      start = line + 1;
    }
  }
  const rest = lines.slice(start).join('\n');
  const nodes = parsePiece(rest, NO_LABELS, cache).children;
  return nodes.length > 0 ? [...items, { kind: 'piece', line: start, text: rest, nodes }] : items;
}

/** The same nodes again, now that it is known which labels the other pieces define. */
export function parseAgain(piece: FlowPiece, known: KnownLabels, cache?: PieceCache): FlowPiece {
  const again = parsePiece(piece.text, known, cache).children.slice(0, piece.nodes.length);
  return { ...piece, nodes: again };
}

interface Parsed {
  /** All blocks that are closed before the end. */
  readonly piece: FlowPiece;
  /** The line where the last block begins if it runs on beyond the end. */
  readonly open?: number;
}

function parseUpTo(lines: readonly string[], start: number, end: number, cache?: PieceCache): Parsed {
  const plain = lines.slice(start, end).join('\n');
  const text = MAY_STAY_OPEN.test(plain) ? `${plain}\n${PROBE}` : plain;
  const root: Root = parsePiece(text, NO_LABELS, cache);
  if (text === plain) return { piece: { kind: 'piece', line: start, text, nodes: root.children } };
  const last = root.children.at(-1);
  const nodes = root.children.slice(0, -1);
  const firstLine = last?.position?.start.line ?? 1;
  const isProbe = last?.type === 'heading' && firstLine === end - start + 1;
  return {
    piece: { kind: 'piece', line: start, text, nodes },
    ...(isProbe ? {} : { open: start + firstLine - 1 }),
  };
}

const PROBE = '# .';
const MAY_STAY_OPEN = /<|`{3}|~{3}/;

function fenceAt(lines: readonly string[], line: number): FlowFence {
  return { kind: 'fence', line, fence: parseContainerFence(lines[line] ?? '') ?? { kind: 'close' } };
}

/** A line that is not to be parsed, as a paragraph of plain text. */
function verbatim(lines: readonly string[], line: number): FlowPiece {
  const value = (lines[line] ?? '').trim();
  const place = () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: value.length + 1 } });
  const text: Text = { type: 'text', value, position: place() };
  return {
    kind: 'piece',
    line,
    text: '',
    verbatim: true,
    nodes: [{ type: 'paragraph', children: [text], position: place() }],
  };
}
