import { standsAboveAnother } from './bare-lines.ts';
import { asFrontLine, frontBlock, isSubtitleLine, MOST_FRONT_LINES, mayBeTitle } from './front-lines.ts';
import { headingSpans } from './heading-text.ts';
import type { Placed } from './scene.ts';

/** The first line as title, what remains, and why. */
export interface TitleFound {
  readonly title?: Placed;
  /** Lines right below the title that say who speaks, when and where. */
  readonly front: readonly Placed[];
  readonly rest: readonly Placed[];
}

/**
 * Finds the title: the one heading of the highest style when it stands first, or a first bare line that has
 * headings after it and no points of its own. An address, a date or a person is none.
 */
export function findTitle(placed: readonly Placed[]): TitleFound {
  const at = placed.findIndex(one => one.role !== 'block');
  const first = placed[at];
  if (!first || first.item.mark) return { front: [], rest: placed };
  if (!mayBeTitle(first))
    return {
      front: [],
      rest: placed.map(one => (one === first ? asFrontLineAbove(first, placed[at + 1]) : one)),
    };
  const after = placed.slice(at + 1);
  const front = frontBlock(first, after);
  if (front > 0 && first.shape.short) {
    const lines = after.slice(0, front).map(asFrontLine);
    return { title: first, front: lines, rest: [...placed.slice(0, at), ...after.slice(front)] };
  }
  const again = after.slice(0, FIRST_FEW).find(one => isAgain(one, first));
  const names =
    first.role === 'heading' &&
    (again?.role === 'heading' || isSole(first, after) || standsApart(first, after));
  if (!names && !isBareTitle(first, after)) return { front: [], rest: placed };
  if (!again && frontLines(first, after) === 1 && isSubtitleLine(after[0]))
    return {
      title: first,
      front: after.slice(0, 1).map(asFrontLine),
      rest: [...placed.slice(0, at), ...after.slice(1)],
    };
  const rest = after.filter(one => one !== again);
  return { title: first, front: [], rest: [...placed.slice(0, at), ...rest] };
}

/** The title of a page stands once more at its top, where the page was saved as text. */
const FIRST_FEW = 2;

function isAgain({ item, shape }: Placed, first: Placed): boolean {
  return !item.mark && flat(shape.text) === flat(first.shape.text);
}

function flat(text: string): string {
  return text.replace(SPACES, ' ');
}

const SPACES = /\s+/g;

/** A bare line with nothing of its own: another heading comes at once, or after a few front lines. */
function isBareTitle(first: Placed, after: readonly Placed[]): boolean {
  const bare =
    first.role === 'point' ||
    (first.style === 'bare' && standsAboveAnother(first)) ||
    opensCapitals(first, after);
  return bare && first.shape.short && frontLines(first, after) !== undefined && !hasPeer(after);
}

/** A line of capitals with nothing of its own, parted from the next heading, as no other line of capitals is. */
function opensCapitals(first: Placed, after: readonly Placed[]): boolean {
  const next = after[0];
  if (first.style !== 'capitals' || next?.role !== 'heading' || next.item.blankBefore === 0) return false;
  return !after.some((one, index) => one.style === 'capitals' && after[index + 1]?.role === 'heading');
}

/** Colon headings come at once, and stand below another bare line in the same way: the first is its peer. */
function hasPeer(after: readonly Placed[]): boolean {
  const headings = after.filter(one => one.role === 'heading');
  if (headings[0]?.style !== 'colon') return false;
  return headings.some((one, index) => standsAboveAnother(one) && headings[index + 1]?.style === 'colon');
}

/** An address, a date or a person over a heading heads nothing. */
function asFrontLineAbove(first: Placed, next: Placed | undefined): Placed {
  const heads = first.role === 'heading' && first.style === 'bare' && next?.role === 'heading';
  return heads ? asFrontLine(first) : first;
}

/** The only heading of its style, with headings of other styles below it; or the only heading at all. */
function isSole(first: Placed, after: readonly Placed[]): boolean {
  if (headingSpans(first.item.spans).prose.length > 0) return false;
  const others = after.filter(one => one.role === 'heading' && one.shape.text !== first.shape.text);
  if (others.length === 0) return true;
  const drawn = first.style !== 'bare' && first.style !== 'colon';
  return drawn && others.every(one => one.style !== first.style) && others.length >= 1;
}

/** Parted by a blank line from the numbers that follow, where no other heading is from what it heads. */
function standsApart(first: Placed, after: readonly Placed[]): boolean {
  const next = after[0]?.item;
  if (first.style !== 'bare' || next?.mark?.kind !== 'ordinal' || next.blankBefore === 0) return false;
  return after.every((one, index) => one.role !== 'heading' || after[index + 1]?.item.blankBefore === 0);
}

/** How many lines stand before the first heading, when they are few and could belong to a title. */
function frontLines(first: Placed, after: readonly Placed[]): number | undefined {
  const count = after.findIndex(one => one.role === 'heading');
  if (count < 0 || count > MOST_FRONT_LINES) return undefined;
  const plain = after
    .slice(0, count)
    .every(
      one =>
        one.role !== 'block' &&
        !one.item.mark &&
        one.item.indent <= first.item.indent + 1 &&
        one.shape.words <= 25,
    );
  return plain ? count : undefined;
}
