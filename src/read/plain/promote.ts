import { shapeOf } from './shape.ts';
import type { PlainNode } from './types.ts';

/** Ordinals that number the parts of a whole rather than the points of a list. */
const PARTS = new Set([
  'upper-roman',
  'upper-letter',
  'han',
  'paragraph-sign',
  'decimal-brackets',
  'upper-roman-paren',
  'multilevel',
]);
const LONGEST_HEADING = 25;
/** From this many points on, a second level of headings helps. */
const CROWDED = 12;

/**
 * In a document whose headings are themselves bullets or ordinals: the outer levels of the tree become
 * headings, as long as something stands below them.
 */
export function promotePoints(nodes: readonly PlainNode[], level = 1): PlainNode[] {
  if (level > 3 || !deserveHeadings(nodes, level)) return [...nodes];
  const parts = arePartsMostly(nodes);
  return nodes.flatMap(node => {
    const counted = node.item.mark?.kind === 'ordinal';
    const promoted = node.kind === 'point' && (parts ? isPart(node) : counted || node.children.length > 0);
    if (!promoted) return [node];
    const heading: PlainNode = { ...node, kind: 'heading', level, why: whyOf(node), children: [] };
    return [heading, ...promotePoints(node.children, level + 1)];
  });
}

/** Below a numbered part (`第一章`, `Chapter 2`): its sections (`一、`, `2.1`, `A.`) where most of them hold something. */
export function promoteSections(nodes: readonly PlainNode[], level: number): PlainNode[] {
  const points = nodes.filter(node => node.kind === 'point');
  const parents = points.filter(node => node.children.length > 0);
  const all = points.length >= 2 && points.every(isPart) && parents.length * 2 > points.length;
  if (!all || level > DEEPEST || points.some(isLong)) return [...nodes];
  return nodes.flatMap(node =>
    node.kind === 'point'
      ? [{ ...node, kind: 'heading' as const, level, why: whyOf(node), children: [] }, ...node.children]
      : [node],
  );
}

const DEEPEST = 6;

function isLong(node: PlainNode): boolean {
  return shapeOf(node.item).words > LONGEST_HEADING;
}

function deserveHeadings(nodes: readonly PlainNode[], level: number): boolean {
  const points = nodes.filter(node => node.kind === 'point');
  const parents = points.filter(node => node.children.length > 0);
  if (points.length === 0 || parents.some(isLong)) return false;
  if (arePartsMostly(nodes)) return parents.length > 0 || level === 1;
  if (parents.length * 2 < points.length || nodes.length > points.length) return false;
  if (points.length !== parents.length && level > 1) return false;
  return level === 1 || points.some(node => countPoints(node) > CROWDED);
}

function arePartsMostly(nodes: readonly PlainNode[]): boolean {
  const points = nodes.filter(node => node.kind === 'point');
  return points.filter(isPart).length * 2 > points.length;
}

function isPart(node: PlainNode): boolean {
  const { mark } = node.item;
  return mark?.kind === 'ordinal' && PARTS.has(mark.ordinal);
}

function countPoints(node: PlainNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countPoints(child), 0);
}

function whyOf(node: PlainNode): string {
  const { mark } = node.item;
  if (!mark) return 'heading: its points stand below it';
  return mark.kind === 'ordinal'
    ? `heading: numbered “${mark.written}”`
    : 'heading: an outer bullet with points below it';
}
