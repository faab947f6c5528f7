import { beginsWithDate } from './dates.ts';
import { rankOfPart } from './keywords.ts';
import { isQuotation } from './quotations.ts';
import { blockBelow, heading, isShortBare, opens, type Role, type Scene } from './scene.ts';
import { beginsBelowZero, type Shape } from './shape.ts';
import type { Item } from './types.ts';

/** What a line without mark and style is: told by its own shape and by what follows it. */
export function readBareLine(scene: Scene, index: number, roles: readonly Role[]): Role {
  const shape = scene.shapes[index] as Shape;
  const open = opens(scene, index);
  if (standsBetweenOrdinals(scene, index)) return { role: 'prose', why: 'the text of the number above' };
  if (beginsBelowZero(shape) && shape.words <= (shape.sentence ? SHORTEST_PROSE : LONGEST_POINT))
    return { role: 'point', why: 'begins with a number below zero' };
  const follow = whatFollows(scene, index, roles[index + 1]);
  if (shape.formula && !open && !shape.sentence && follow !== 'prose')
    return { role: 'point', why: 'an equation or a reaction' };
  if (shape.colon && follow !== 'none') return readColon(open, follow, shape);
  if ((follow !== 'children' || !open) && isQuotation(shape.text))
    return { role: 'prose', why: 'a quotation' };
  if (follow === 'children' && saysItself(scene, index)) return { role: 'prose', why: TERM_AND_TEXT };
  if (follow === 'children') return readParent(open, shape);
  if (shape.definition && open && roles[index + 1]?.role === 'label')
    return { ...heading('bare', 'a term and its text that open a block'), unsure: true };
  if (shape.definition && !rankOfPart(shape.text) && shape.words <= LONGEST_DEFINITION)
    return { role: 'point', why: TERM_AND_TEXT };
  if (!shape.short) return readProse(scene, index, shape);
  if (follow === 'prose') return heading('bare', 'a short line before prose');
  const tabled = scene.items[index + 1]?.kind === 'table' && index > 0;
  if (follow === 'block' && (open || tabled)) return heading('bare', 'a short line before a block');
  const next = roles[index + 1];
  const closes = scene.parts.has(index + 1) && index > 0;
  const over = next?.role === 'heading' && !closes && standsOver(scene, index);
  if (over && (!standsAboveAnother(next) || index === 0)) {
    return heading('bare', ABOVE);
  }
  const alike = announcesAlike(scene, index, open);
  if (alike) return heading('bare', alike);
  if (open && announcesTerms(scene, index))
    return { ...heading('bare', 'a short line before terms'), unsure: true };
  if (opensBlock(scene, index)) return { ...heading('bare', 'first line of a block'), unsure: true };
  return { role: 'point', why: 'a short line' };
}

const TERM_AND_TEXT = 'a term and its text on one line';

/**
 * `Read: chapter 2` right below a numbered part, or at the end of what stands above it: the points that
 * follow are none of its own.
 */
function saysItself(scene: Scene, index: number): boolean {
  const [item, next] = [scene.items[index], scene.items[index + 1]];
  if (item?.blankBefore !== 0 || !scene.shapes[index]?.definition || index === 0) return false;
  return rankOfPart(scene.shapes[index - 1]?.text ?? '') !== undefined || (next?.blankBefore ?? 0) > 0;
}

/** A number stands right above and the next number right below: the line belongs to the number above. */
function standsBetweenOrdinals(scene: Scene, index: number): boolean {
  if (scene.parts.has(index - 1)) return false;
  const [above, item, below] = [scene.items[index - 1], scene.items[index], scene.items[index + 1]];
  const [first, second] = [above?.mark, below?.mark];
  if (first?.kind !== 'ordinal' || second?.kind !== 'ordinal' || item?.blankBefore !== 0) return false;
  return first.ordinal === second.ordinal && second.value === first.value + 1 && below?.blankBefore === 0;
}

/** The lines right below begin with dates, or with numbers below zero, and this one does not: two, or one where it opens. */
function announcesAlike(scene: Scene, index: number, open: boolean): string | undefined {
  const kindAt = (at: number) => (scene.items[at]?.blankBefore === 0 ? kindOfStart(scene, at) : undefined);
  const kind = kindAt(index + 1);
  if (!kind || kindOfStart(scene, index) || isDated(scene, index)) return undefined;
  return open || kindAt(index + 2) === kind ? `a short line before ${kind}` : undefined;
}

function kindOfStart(scene: Scene, index: number): string | undefined {
  const [item, shape] = [scene.items[index], scene.shapes[index]];
  if (item?.kind !== 'text' || item.mark || item.style || !shape) return undefined;
  if (beginsBelowZero(shape)) return 'numbers below zero';
  return isDated(scene, index) && shape.definition ? 'dates' : undefined;
}

function isDated(scene: Scene, index: number): boolean {
  return beginsWithDate(scene.shapes[index]?.text ?? '');
}

/** The lines right below are terms with their texts, and this line is none. */
function announcesTerms(scene: Scene, index: number): boolean {
  const terms = [1, 2].every(step => {
    const [item, shape] = [scene.items[index + step], scene.shapes[index + step]];
    return item?.blankBefore === 0 && !item.mark && !item.style && shape?.definition;
  });
  return terms && index > 0;
}

/** A line above a heading that belongs to it rather than to what stands above. */
function standsOver(scene: Scene, index: number): boolean {
  const [before, item, next] = [scene.items[index - 1], scene.items[index] as Item, scene.items[index + 1]];
  if (!before || item.blankBefore > 0) return true;
  if (isShortBare(scene, index - 1) || rankOfPart(scene.shapes[index + 1]?.text ?? '')) return false;
  return next?.blankBefore === 0 || before.indent > item.indent + 1;
}

const ABOVE = 'another heading follows';

/** True of a heading that has another one right below it. */
export function standsAboveAnother(role: Role): boolean {
  return role.role === 'heading' && role.why.endsWith(ABOVE);
}

/** A line that ends in a colon, or opens a list, may be longer than another heading. */
const LONGEST_OPEN = 25;
const LONGEST_DEFINITION = 30;
const LONGEST_POINT = 30;
/** In words; a sentence of more is prose. */
const SHORTEST_PROSE = 8;

/** A long line: prose when it is a sentence or very long; else a point among points. */
function readProse(scene: Scene, index: number, shape: Shape): Role {
  const among = isShortBare(scene, index - 1) && scene.items[index]?.blankBefore === 0;
  if (among && !shape.sentence && !QUOTED.test(shape.text) && shape.words <= LONGEST_POINT)
    return { role: 'point', why: 'a line among short lines' };
  return { role: 'prose', why: 'prose' };
}

function readColon(open: boolean, follow: Follow, shape: Shape): Role {
  if (open && shape.words <= LONGEST_OPEN)
    return heading('colon', 'ends in a colon before what it announces');
  return {
    role: 'label',
    why: `label: ends in a colon before ${follow === 'children' ? 'its points' : 'its text'}`,
  };
}

function readParent(open: boolean, shape: Shape): Role {
  if (shape.definition && shape.sentence)
    return { role: 'label', why: 'a term and its text, before its points', unsure: true };
  if (shape.short) return heading('bare', 'a bare line before points');
  const named = !shape.sentence || shape.question;
  if (named && shape.words <= LONGEST_OPEN) return heading('bare', 'a bare line before points');
  if (open && EARLY_COLON.test(shape.text)) return heading('colon', 'what stands before the colon');
  return { role: 'prose', why: 'prose before points' };
}

/** `special terms: (a long explanation …)`: the words before the colon can stand as a heading. */
export const EARLY_COLON = /^(?:[^\s:：]+\s+){0,5}[^\s:：]+[:：]\s+(?=\S)/u;

type Follow = 'children' | 'prose' | 'short' | 'block' | 'none';

function whatFollows(scene: Scene, index: number, after: Role | undefined): Follow {
  const [item, next, shape] = [scene.items[index] as Item, scene.items[index + 1], scene.shapes[index + 1]];
  if (!next || !shape) return 'none';
  if (next.kind === 'comment') return 'none';
  if (next.kind !== 'text') return next.blankBefore <= 1 ? 'block' : 'none';
  if (next.style || (after?.role === 'heading' && next.mark)) return 'short';
  const defined = scene.shapes[index]?.definition;
  if (after?.role === 'label' && next.blankBefore === 0 && !defined) return 'children';
  if (next.mark ? next.indent >= item.indent : next.indent > item.indent + 1) return 'children';
  if (next.mark) return 'none';
  return beginsProse(scene, index) ? 'prose' : 'short';
}

/** A sentence of some length after a line; anything weaker only after a line that opens. */
function beginsProse(scene: Scene, index: number): boolean {
  const [own, next] = [scene.shapes[index] as Shape, scene.shapes[index + 1] as Shape];
  if (isQuotation(next.text)) return true;
  if (next.short || next.definition)
    return next.definition && next.sentence && next.words > LONGEST_DEFINITION;
  if ((next.sentence || QUOTED.test(next.text)) && next.words > 14) return true;
  return (
    opens(scene, index) && next.words >= own.words * 1.5 && (next.sentence || next.words > LONGEST_POINT)
  );
}

const QUOTED = /^["“„«‹「]/u;

/** The first of a block of bare lines: in a document of bare lines alone, or far shorter than the others. */
function opensBlock(scene: Scene, index: number): boolean {
  if (!opens(scene, index)) return false;
  const shape = scene.shapes[index] as Shape;
  const block = blockBelow(scene, index);
  const longer = block.length >= 1 && block.every(words => words >= 2 * shape.words && shape.words <= 3);
  return (scene.bareOnly && block.length >= 2) || longer;
}
