import { rankOfPart } from './keywords.ts';
import type { Shape } from './shape.ts';
import type { Item, OrdinalKind } from './types.ts';

/** What is to be known of a document before its numbers can be told apart. */
interface Numbered {
  readonly items: readonly Item[];
  readonly shapes: readonly Shape[];
  /** The outermost indent of the document. */
  readonly base: number;
}

/** Numbers that count on from 1 on one level: where they stand, in order. */
interface Count {
  readonly kind: OrdinalKind;
  readonly members: number[];
}

/**
 * Numbers that count the parts of the whole document (`I.`, `1.`, `2.1`) rather than the points of one list:
 * where they stand, and how deep, from 1. They hold what follows, and no bare headings stand beside them.
 */
export function findNumberedParts(scene: Numbered): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  if (hasOtherHeadings(scene)) return parts;
  const whole = { from: 0, to: scene.items.length };
  const [outer] = countsIn(scene, whole)
    .filter(count => numbersParts(scene, count))
    .sort((a, b) => spanOf(b) - spanOf(a));
  if (outer) addParts(scene, [{ count: outer, to: whole.to }], 1, parts);
  return parts;
}

/** A line without mark and indent, which the number above can hold only as a heading. */
function isBare({ items, base }: Numbered, at: number): boolean {
  const item = items[at];
  return item?.kind === 'text' && !item.mark && item.indent <= base + 1;
}

/** Two levels are slides and sections; what is numbered below is a list. */
const DEEPEST = 2;

/** Enters the counts of one level, each with where its last part ends, and then those inside them. */
function addParts(
  scene: Numbered,
  counts: ReadonlyArray<{ count: Count; to: number }>,
  depth: number,
  parts: Map<number, number>,
): void {
  for (const { count } of counts) for (const at of count.members) parts.set(at, depth);
  if (depth === DEEPEST) return;
  const inner = counts.flatMap(({ count, to }) =>
    count.members.flatMap((at, index) => {
      const end = count.members[index + 1] ?? to;
      const found = countsIn(scene, { from: at + 1, to: end }).find(one => INNER.has(one.kind));
      return found ? [{ count: found, to: end }] : [];
    }),
  );
  const members = inner.flatMap(({ count, to }) =>
    count.members.map((at, index) => ({ at, to: count.members[index + 1] ?? to })),
  );
  const holding = members.filter(({ at, to }) => to - at > 1);
  const named = members.every(({ at }) => isName(scene, at));
  const bare = members.some(({ at }) => isBare(scene, at + 1));
  if (bare && named && holding.length * 2 > members.length) addParts(scene, inner, depth + 1, parts);
}

/** Kinds that count parts wherever they stand; other numbers below a numbered part are a list. */
const INNER = new Set<OrdinalKind>(['multilevel', 'upper-letter', 'upper-roman']);
/** Kinds that count parts more often than points. */
const OF_PARTS = new Set<OrdinalKind>(['upper-roman', 'upper-letter', 'multilevel', 'paragraph-sign']);
const COUNTED = new Set<OrdinalKind>([...OF_PARTS, 'decimal', 'decimal-paren', 'native', 'native-paren']);

/** Drawn headings, or parts that are named by a word: the numbers stand below these. */
function hasOtherHeadings({ items, shapes }: Numbered): boolean {
  const first = items.findIndex(item => item.kind === 'text');
  const others = items.filter(
    (item, index) =>
      index > first && (item.style !== undefined || (!item.mark && rankOfPart(shapes[index]?.text ?? ''))),
  );
  return others.length >= 2;
}

function countsIn({ items, base }: Numbered, { from, to }: { from: number; to: number }): Count[] {
  const counts: Count[] = [];
  const open = new Map<string, { count: Count; last: number }>();
  for (let at = from; at < to; at += 1) {
    const { mark, indent } = items[at] as Item;
    if (mark?.kind !== 'ordinal' || !COUNTED.has(mark.ordinal) || indent > base + 1) continue;
    const key = `${mark.ordinal} ${mark.depth}`;
    const before = open.get(key);
    if (before && mark.value > before.last && mark.value <= before.last + FURTHEST) {
      before.count.members.push(at);
      before.last = mark.value;
    } else if (mark.value === 1) {
      const count: Count = { kind: mark.ordinal, members: [at] };
      counts.push(count);
      open.set(key, { count, last: 1 });
    }
  }
  return counts;
}

/** Parts are struck out, and counts go on. */
const FURTHEST = 5;

function spanOf({ members }: Count): number {
  return (members.at(-1) ?? 0) - (members[0] ?? 0);
}

function numbersParts(scene: Numbered, { kind, members }: Count): boolean {
  const { items } = scene;
  const [first = 0, last = 0] = [members[0], members.at(-1)];
  const holding = members.filter((at, index) => holds(scene, at, members[index + 1])).length;
  if (holding < 2 || holding * 3 < members.length * 2 || !members.every(at => isName(scene, at)))
    return false;
  const announced = lastAnnouncing(items, first, kind);
  const before = parentsBetween(scene, 0, first).filter(at => at < announced).length;
  const after = parentsBetween(scene, last + 1, items.length);
  if (before > 0) return OF_PARTS.has(kind) && members.length > before + after.length;
  const apart = members.slice(1).every(at => (items[at]?.blankBefore ?? 0) > 0);
  const beside = apart ? after.filter(at => (items[at]?.blankBefore ?? 0) > 0).length : after.length;
  if (beside > 0 && isHeadedList(scene, first)) return false;
  return beside * 2 <= members.length && (apart || OF_PARTS.has(kind) || members.length >= 2 + beside);
}

function holds({ items }: Numbered, at: number, next: number | undefined): boolean {
  if (next !== undefined) return next - at > 1;
  const below = items[at + 1];
  return below !== undefined && (below.mark !== undefined || below.blankBefore === 0);
}

function isName({ shapes }: Numbered, at: number): boolean {
  return shapes[at]?.short === true;
}

/** Short lines without a mark, other than the first of the document, right above a point. */
function parentsBetween(scene: Numbered, from: number, to: number): number[] {
  const { items, shapes } = scene;
  const first = items.findIndex(item => item.kind === 'text');
  const found: number[] = [];
  for (let at = Math.max(from, first + 1); at < to - (from === 0 ? 1 : 0); at += 1) {
    const [item, next] = [items[at] as Item, items[at + 1]];
    if (isBare(scene, at) && shapes[at]?.short && next && (next.mark || next.indent > item.indent + 1))
      found.push(at);
  }
  return found;
}

/** The line before the first part below which all is numbered as the parts are: their list, before them. */
function lastAnnouncing(items: readonly Item[], first: number, kind: OrdinalKind): number {
  let at = first - 1;
  for (let mark = items[at]?.mark; mark?.kind === 'ordinal' && mark.ordinal === kind; mark = items[at]?.mark)
    at -= 1;
  return at;
}

/** The line right above the first number is neither the title nor a line of it: a heading, whose list the numbers are. */
function isHeadedList({ items, shapes }: Numbered, first: number): boolean {
  const [title, above, number] = [
    items.findIndex(item => item.kind === 'text'),
    items[first - 1],
    items[first],
  ];
  if (!above || first - 1 === title || above.mark || !shapes[first - 1]?.short) return false;
  return above.blankBefore > 0 || number?.blankBefore === 0;
}
