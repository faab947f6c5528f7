import type { Nodes, RootContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { parsePiece } from '../markdown/parse-piece.ts';

/** Notes in Markdown, without places: they stand in no outline. Undefined where nothing is said. */
export function readNotes(value: unknown): readonly Block[] | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return parsePiece(value).children.map(placeless).filter(isBlock);
}

/** What reads one after the other; settings and rows of tables can't stand by themselves. */
function isBlock(node: RootContent): node is RootContent & Block {
  return !NO_BLOCKS.has(node.type);
}

const NO_BLOCKS: ReadonlySet<string> = new Set(['yaml', 'definition']);

function placeless<Some extends Nodes>(node: Some): Some {
  const { position: _, ...rest } = node;
  const children = 'children' in node ? { children: node.children.map(placeless) } : {};
  return { ...rest, ...children } as Some;
}
