import { standsAboveAnother } from './bare-lines.ts';
import { headingSpans } from './heading-text.ts';
import type { Placed } from './scene.ts';

/** The first line as title, what remains, and why. */
export interface TitleFound {
  readonly title?: Placed;
  readonly rest: readonly Placed[];
}

const EMAIL_OR_LINK = /@|https?:|www\./;
const DATE_ONLY = /^[\p{N}\s.,/–-]+(?:\p{L}+\s?[\p{N}\s.,/–-]*)?$|^\p{L}+,?\s\p{L}*\s?\d{1,2},?\s\d{4}$/u;
const ADDRESS = /\b(?:tel|phone|fax|office|raum|room|str\.|straße|street|avenue|plaza)\b.*\d/iu;
const PERSON =
  /^(?:prof|dr|mr|mrs|ms|herr|frau|by|von|par|por|pr|m\.|mme|проф|доц|автор)\b\.?|(?:ович|евич|івна|овна|евна|ївна)(?:\s|$)/iu;
/** Lines such as the author and the date may stand between the title and the first heading. */
const MOST_FRONT_LINES = 4;

/**
 * Finds the title: the one heading of the highest style when it stands first, or a first bare line that has
 * headings after it and no points of its own. An address, a date or a person is none.
 */
export function findTitle(placed: readonly Placed[]): TitleFound {
  const at = placed.findIndex(one => one.role !== 'block');
  const first = placed[at];
  if (!first || first.item.mark) return { rest: placed };
  if (!mayBeTitle(first))
    return { rest: placed.map(one => (one === first ? asFrontLineAbove(first, placed[at + 1]) : one)) };
  const after = placed.slice(at + 1);
  const front = frontBlock(after);
  if (front > 0 && first.shape.short) {
    const lines = after.slice(0, front).map(asFrontLine);
    return { title: first, rest: [...placed.slice(0, at), ...lines, ...after.slice(front)] };
  }
  const names = first.role === 'heading' ? isSole(first, after) : false;
  if (!names && !isBareTitle(first, after)) return { rest: placed };
  const doubled = after[0]?.shape.text === first.shape.text ? 1 : 0;
  return { title: first, rest: [...placed.slice(0, at), ...after.slice(doubled)] };
}

/** A bare line with nothing of its own: another heading comes at once, or after a few front lines. */
function isBareTitle(first: Placed, after: readonly Placed[]): boolean {
  const bare = first.role === 'point' || (first.style === 'bare' && standsAboveAnother(first));
  return bare && first.shape.short && frontLines(first, after) !== undefined && !hasPeer(after);
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

function asFrontLine({ item, shape }: Placed): Placed {
  return { item, shape, role: 'prose', why: 'a person, a date or an address: who speaks, when and where' };
}

/** How many lines right below the first say who speaks, when and where, up to a blank line; all must be short. */
function frontBlock(after: readonly Placed[]): number {
  const end = after.findIndex(one => one.item.blankBefore > 0 || one.item.mark !== undefined);
  const block = after.slice(0, Math.max(end, 0));
  if (block.length === 0 || block.length > MOST_FRONT_LINES || after[end]?.item.blankBefore === 0) return 0;
  const plain = block.every(one => one.role !== 'block' && one.item.style === undefined && one.shape.short);
  return plain && block.every(one => !mayBeTitle(one) || TERM.test(one.shape.text)) ? block.length : 0;
}

const TERM =
  /^(?:spring|summer|fall|autumn|winter|term|semester|trimester|ss|ws|sose|wise|sommersemester|wintersemester|herbst|frühjahr|automne|printemps|été|hiver|otoño|primavera|verano|invierno|autunno|estate|inverno|semestre|осень|весна|лекция|university|universität|université|universidad|università|department|faculty|faculté|facultad|institut[eo]?|institute|school|college)\b/iu;

function mayBeTitle({ shape }: Placed): boolean {
  const { text } = shape;
  return !EMAIL_OR_LINK.test(text) && !DATE_ONLY.test(text) && !PERSON.test(text) && !ADDRESS.test(text);
}

/** The only heading of its style, with headings of other styles below it; or the only heading at all. */
function isSole(first: Placed, after: readonly Placed[]): boolean {
  if (headingSpans(first.item.spans).prose.length > 0) return false;
  const others = after.filter(one => one.role === 'heading' && one.shape.text !== first.shape.text);
  if (others.length === 0) return true;
  const drawn = first.style !== 'bare' && first.style !== 'colon';
  return drawn && others.every(one => one.style !== first.style) && others.length >= 1;
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
