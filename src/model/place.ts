import type { Position } from 'unist';

/**
 * Where something stands in the document its author wrote: lines and columns count from 1, as an editor
 * shows them. Never a place in Markdown that Lectern made on the way.
 */
export type Place = Position;

/** A place that covers whole lines, `first` to `last` inclusive. */
export function placeOfLines(first: number, last: number = first): Place {
  return { start: { line: first, column: 1 }, end: { line: last, column: 1 } };
}

/** The place that covers both, from the earlier start to the later end. */
export function joinPlaces(a: Place, b: Place): Place {
  const first = isBefore(a.start, b.start) ? a.start : b.start;
  const last = isBefore(a.end, b.end) ? b.end : a.end;
  return { start: first, end: last };
}

function isBefore(a: Place['start'], b: Place['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
