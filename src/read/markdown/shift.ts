import type { Nodes } from 'mdast';
import type { Point } from 'unist';

/**
 * Moves the positions of a freshly parsed piece to where the piece stands: `line` is the line of the document,
 * from 0, that is the piece's first; `lineStarts` are the offsets at which the document's lines begin.
 */
export function shiftPositions(node: Nodes, line: number, lineStarts: readonly number[]): void {
  if (node.position) {
    shiftPoint(node.position.start, line, lineStarts);
    shiftPoint(node.position.end, line, lineStarts);
  }
  if ('children' in node) for (const child of node.children) shiftPositions(child, line, lineStarts);
}

/** The offsets at which the lines of a text begin. */
export function findLineStarts(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map(line => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

function shiftPoint(point: Point, line: number, lineStarts: readonly number[]): void {
  point.line += line;
  point.offset = (lineStarts[point.line - 1] ?? 0) + point.column - 1;
}
