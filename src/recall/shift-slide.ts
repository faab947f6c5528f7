import type { Node, Parent, Position } from 'unist';
import type { Slide } from '../model/deck.ts';
import type { Shift } from './line-shift.ts';

/** The same slide where it stands now. */
export function shiftSlide(slide: Slide, shift: Shift): Slide {
  if (shift.lines === 0 && shift.units === 0) return slide;
  const move = <T extends Node>(nodes: readonly T[]): T[] => nodes.map(node => shiftNode(node, shift));
  return {
    ...slide,
    ...(slide.title ? { title: move(slide.title) } : {}),
    body: move(slide.body),
    notes: move(slide.notes),
    place: shiftPlace(slide.place, shift),
  };
}

function shiftNode<T extends Node>(node: T, shift: Shift): T {
  const copy = { ...node };
  if (node.position) copy.position = shiftPlace(node.position, shift);
  if ('children' in copy) {
    const parent = copy as unknown as Parent;
    parent.children = parent.children.map(child => shiftNode(child, shift));
  }
  return copy;
}

function shiftPlace({ start, end }: Position, shift: Shift): Position {
  return { start: shiftPoint(start, shift), end: shiftPoint(end, shift) };
}

function shiftPoint({ line, column, offset }: Position['start'], { lines, units }: Shift): Position['start'] {
  const moved = { line: line + lines, column };
  return offset === undefined ? moved : { ...moved, offset: offset + units };
}
