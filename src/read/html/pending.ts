import type { NotesNode } from '../../model/nodes.ts';
import type { FlowList, FlowRole } from '../flow/flow.ts';
import { addedLook, type InlinePiece, raisedText, textOfPieces } from '../office/inline.ts';
import type { ParagraphDraft } from '../office/make-paragraphs.ts';
import type { Indent, LookSpan, TextLook } from '../office/text-look.ts';

/** What the elements around a text say of the paragraph that it makes. */
export interface BlockState {
  readonly heading?: number;
  readonly role?: FlowRole;
  readonly caption?: boolean;
  /** The level of the list whose point it stands in, from 1. */
  readonly inside?: number;
  readonly quoted: boolean;
  readonly indent: Indent;
  /** The look of the whole paragraph, which is no emphasis in it. */
  readonly look: TextLook;
}

/** The paragraph that is being read: text is added to it until a block begins or ends. */
export class PendingParagraph {
  private pieces: InlinePiece[] = [];
  private looks: LookSpan[] = [];
  private notes: NotesNode[] = [];
  private line = 0;

  /** Adds text as a page shows it: white space is collapsed. */
  addText(text: string, look: TextLook, block: TextLook, link: string | undefined, line: number): void {
    const collapsed = this.endsWithSpace()
      ? text.replace(SPACES, ' ').trimStart()
      : text.replace(SPACES, ' ');
    if (collapsed === '') return;
    if (this.line === 0) this.line = line;
    this.pieces.push({
      kind: 'text',
      text: look.raised ? raisedText(collapsed, look.raised) : collapsed,
      ...addedLook(look, block),
      ...(link === undefined ? {} : { link }),
    });
    const length = collapsed.trim().length;
    if (length > 0) this.looks.push({ length, look });
  }

  addNode(piece: Extract<InlinePiece, { kind: 'node' }>, line: number): void {
    if (this.line === 0) this.line = line;
    this.pieces.push(piece);
  }

  addNote(note: NotesNode): void {
    this.notes.push(note);
  }

  endsWithBreak(): boolean {
    const last = this.pieces.at(-1);
    return last?.kind === 'node' && last.node.type === 'break';
  }

  /** What was gathered, and an empty paragraph in its place; undefined when there is no text. */
  take(state: BlockState, list: FlowList | undefined): ParagraphDraft | undefined {
    const [pieces, looks, notes] = [trimEnd(this.pieces), this.looks, this.notes];
    const line = this.line;
    [this.pieces, this.looks, this.line] = [[], [], 0];
    if (textOfPieces(pieces).trim() === '') return undefined;
    this.notes = [];
    return { line, pieces, looks, notes, list, standardSize: 0, ...state };
  }

  private endsWithSpace(): boolean {
    const last = this.pieces.at(-1);
    if (!last) return true;
    return last.kind === 'text' ? last.text.endsWith(' ') : last.node.type === 'break';
  }
}

/** White space of HTML: spaces that do not break are none. */
const SPACES = /[ \t\n\r\f]+/g;

function trimEnd(pieces: readonly InlinePiece[]): InlinePiece[] {
  const last = pieces.at(-1);
  if (!last || (last.kind === 'node' && last.node.type !== 'break')) return [...pieces];
  if (last.kind === 'node') return trimEnd(pieces.slice(0, -1));
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(pieces.slice(0, -1)) : [...pieces.slice(0, -1), { ...last, text }];
}
