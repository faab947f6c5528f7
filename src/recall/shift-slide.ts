import type { Node, Parent, Position } from 'unist';
import type { Slide } from '../model/deck.ts';

/** The same slide, so many lines further down in its document. */
export function shiftSlide(slide: Slide, lines: number): Slide {
  if (lines === 0) return slide;
  const move = <T extends Node>(nodes: readonly T[]): T[] => nodes.map(node => shiftNode(node, lines));
  return {
    ...slide,
    ...(slide.title ? { title: move(slide.title) } : {}),
    body: move(slide.body),
    notes: move(slide.notes),
    place: shiftPlace(slide.place, lines),
  };
}

function shiftNode<T extends Node>(node: T, lines: number): T {
  const copy = { ...node };
  if (node.position) copy.position = shiftPlace(node.position, lines);
  if ('children' in copy) {
    const parent = copy as unknown as Parent;
    parent.children = parent.children.map(child => shiftNode(child, lines));
  }
  return copy;
}

function shiftPlace({ start, end }: Position, lines: number): Position {
  return { start: shiftPoint(start, lines), end: shiftPoint(end, lines) };
}

function shiftPoint({ line, column }: Position['start'], lines: number): Position['start'] {
  return { line: line + lines, column };
}
