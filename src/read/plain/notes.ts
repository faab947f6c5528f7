import { notesMarkLength } from '../../syntax/notes-words.ts';
import type { Placed } from './scene.ts';
import type { Item, PlainNode, Span } from './types.ts';

/** What stands below a heading, with the author's notes taken out. */
export interface NotesTaken {
  readonly rest: readonly Placed[];
  readonly notes: ReadonlyArray<{ readonly opener: Placed; readonly below: readonly Placed[] }>;
}

/** Takes “Notes: …” out; “Notes:” alone on its line takes all that follows below the same heading. */
export function takeNotes(placed: readonly Placed[]): NotesTaken {
  const rest: Placed[] = [];
  const notes: Array<{ opener: Placed; below: Placed[] }> = [];
  let open: Placed[] | undefined;
  for (const one of placed) {
    if (one.role === 'notes') {
      open = [];
      notes.push({ opener: one, below: open });
      if (textAfterMark(one.item).length > 0) open = undefined;
    } else (open ?? rest).push(one);
  }
  return { rest, notes };
}

/** The notes as a node whose children are what they say. */
export function notesNode(opener: Placed, below: readonly PlainNode[]): PlainNode {
  const spans = textAfterMark(opener.item);
  const own: PlainNode = { kind: 'prose', item: { ...opener.item, spans }, why: opener.why, children: [] };
  return {
    kind: 'notes',
    item: opener.item,
    why: opener.why,
    children: spans.length > 0 ? [own, ...below] : below,
  };
}

/** Puts notes back behind the node in which, or after which, they were written. */
export function insertNotes(nodes: readonly PlainNode[], notes: readonly PlainNode[]): PlainNode[] {
  const all = [...nodes];
  for (const node of notes) {
    const at = all.findIndex(other => other.item.firstLine > node.item.firstLine);
    all.splice(at < 0 ? all.length : at, 0, node);
  }
  return all;
}

function textAfterMark(item: Item): Span[] {
  const [first, ...rest] = item.spans;
  if (!first) return [];
  const length = notesMarkLength(first.text);
  const text = first.text.slice(length);
  return [{ text, line: first.line, column: first.column + length }, ...rest].filter(
    span => span.text !== '',
  );
}
