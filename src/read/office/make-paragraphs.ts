import type { PhrasingContent } from 'mdast';
import type { NotesNode } from '../../model/nodes.ts';
import type { FlowList, FlowRole } from '../flow/flow.ts';
import { type InlinePiece, phrasingOf, textOfPieces } from './inline.ts';
import { wholeLook } from './prominence.ts';
import type { StoryParagraph } from './story.ts';
import type { Indent, LookSpan } from './text-look.ts';

/** A paragraph as it was read, with what its styles say of it. */
export interface ParagraphDraft {
  readonly line: number;
  readonly pieces: readonly InlinePiece[];
  readonly looks: readonly LookSpan[];
  /** Of text that nothing sets, in half points; 0 where that is not known. */
  readonly standardSize: number;
  readonly heading?: number | undefined;
  readonly role?: FlowRole | undefined;
  readonly caption?: boolean;
  /** The level of lists on which the point is that it belongs to without being one, from 1. */
  readonly inside?: number;
  readonly list?: FlowList | undefined;
  readonly quoted: boolean;
  readonly indent: Indent;
  readonly notes: readonly NotesNode[];
}

/**
 * What a paragraph is by its styles and its looks. One whose lines were broken by hand, with bullets typed
 * before them, becomes a paragraph a line.
 */
export function makeParagraphs(draft: ParagraphDraft): StoryParagraph[] {
  const block = blockOf(draft);
  const { line, heading, role } = draft;
  const list = heading === undefined && !block ? draft.list : undefined;
  const texts = list || heading !== undefined || block ? [draft.pieces] : splitTyped(draft.pieces);
  return texts.map((pieces, index) => ({
    kind: 'paragraph',
    line,
    children: childrenOf(pieces, block),
    ...(role ? { role } : heading === undefined ? {} : { heading }),
    ...(list ? { list } : {}),
    ...(block ? { block } : {}),
    ...(draft.caption ? { caption: true } : {}),
    ...(draft.inside === undefined || list ? {} : { inside: draft.inside }),
    indent: columnsOf(draft.indent, pieces, list !== undefined),
    look: wholeLook(draft.looks, draft.standardSize),
    notes: index === texts.length - 1 ? draft.notes : [],
  }));
}

function blockOf({ quoted, looks, pieces }: ParagraphDraft): StoryParagraph['block'] {
  if (quoted) return 'quote';
  if (EQUATION.test(textOfPieces(pieces).trim())) return 'equation';
  return isCode(looks) ? 'code' : undefined;
}

const EQUATION = /^\$\$[^$]+\$\$$/;

/** Twentieths of a point to a tab stop. */
export const TAB = 720;
const COLUMNS_A_TAB = 4;
const LONG = 100;

/** Columns before the first line. The first line of a long paragraph is set in for looks only. */
function columnsOf(
  { left = 0, firstLine = 0 }: Indent,
  pieces: readonly InlinePiece[],
  isPoint: boolean,
): number {
  const long = !isPoint && textOfPieces(pieces).length > LONG;
  const start = left + (long ? Math.min(firstLine, 0) : firstLine);
  return Math.max(0, Math.round((start / TAB) * COLUMNS_A_TAB));
}

function isCode(looks: readonly LookSpan[]): boolean {
  return looks.length > 0 && looks.every(({ look }) => look.code);
}

const TYPED_MARK = /^\s*(?:[-–—*•·‣◦▪➢→✓>]|\d{1,2}[.)]|[a-z]\))\s/u;

function splitTyped(pieces: readonly InlinePiece[]): InlinePiece[][] {
  const lines: InlinePiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'node' && piece.node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.slice(1).some(line => TYPED_MARK.test(textOfPieces(line))) ? lines : [[...pieces]];
}

/** In code nothing is set apart. */
function childrenOf(pieces: readonly InlinePiece[], block: StoryParagraph['block']): PhrasingContent[] {
  if (block !== 'code') return phrasingOf(pieces);
  return phrasingOf(
    pieces.map(piece => (piece.kind === 'text' ? { kind: 'text', text: piece.text } : piece)),
  );
}
