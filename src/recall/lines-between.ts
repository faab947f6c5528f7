import type { Node, Position } from 'unist';
import type { Slide } from '../model/deck.ts';
import { sameData } from './same-data.ts';

/**
 * By how many lines a slide moved, where it is the one that it was but for its number; undefined where it says anything
 * else, or where its parts moved apart. Offsets within the document are not compared: none is asked for once it is read.
 */
export function linesBetween(before: Slide, after: Slide): number | undefined {
  const { number: _, title, body, notes, place, ...rest } = before;
  const { number: __, title: newTitle, body: newBody, notes: newNotes, place: newPlace, ...newRest } = after;
  const moved: Moved = { lines: undefined };
  const same =
    samePlace(place, newPlace, moved) &&
    sameNodes(title ?? [], newTitle ?? [], moved) &&
    sameNodes(body, newBody, moved) &&
    sameNodes(notes, newNotes, moved) &&
    sameData(rest, newRest);
  return same ? (moved.lines ?? 0) : undefined;
}

interface Moved {
  lines: number | undefined;
}

function sameNodes(before: readonly Node[], after: readonly Node[], moved: Moved): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index++)
    if (!sameNode(before[index] as Node, after[index] as Node, moved)) return false;
  return true;
}

function sameNode(before: Node, after: Node, moved: Moved): boolean {
  if (before.type !== after.type || !samePlace(before.position, after.position, moved)) return false;
  for (const key in before) {
    if (key === 'type' || key === 'position') continue;
    const [one, other] = [fieldOf(before, key), fieldOf(after, key)];
    if (key === 'children') {
      if (!sameNodes(one as readonly Node[], (other ?? []) as readonly Node[], moved)) return false;
    } else if (one !== other && !sameData(one, other)) return false;
  }
  for (const key in after) if (!(key in before)) return false;
  return true;
}

function fieldOf(node: Node, key: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[key];
}

function samePlace(before: Position | undefined, after: Position | undefined, moved: Moved): boolean {
  if (!before || !after) return before === after;
  return samePoint(before.start, after.start, moved) && samePoint(before.end, after.end, moved);
}

function samePoint(before: Position['start'], after: Position['start'], moved: Moved): boolean {
  if (before.column !== after.column) return false;
  const lines = after.line - before.line;
  moved.lines ??= lines;
  return lines === moved.lines;
}
