import type { Placed } from './scene.ts';
import { beginsBelowZero, shapeOf } from './shape.ts';
import type { Item, PlainNode } from './types.ts';

/** Deeper than any lecture, and than what Markdown can be asked to hold. */
export const DEEPEST = 24;

interface Frame {
  readonly indent: number;
  readonly key: string;
  readonly node: Draft;
}

interface Draft extends Omit<PlainNode, 'children'> {
  children: Draft[];
}

/** Nests what stands below one heading: by indent, and where indents are equal by the kind of mark. */
export function nestPoints(placed: readonly Placed[]): PlainNode[] {
  const roots: Draft[] = [];
  const stack: Frame[] = [];
  for (const one of placed) {
    const frame: Frame = { indent: one.item.indent, key: keyOf(one), node: draftOf(one) };
    const sibling = outOfLine(stack, frame);
    if (sibling) stack.splice(stack.indexOf(sibling));
    else closeFrames(stack, frame, one);
    const parent = stack.at(-1)?.node;
    (parent ? parent.children : roots).push(frame.node);
    if (mayOwn(one) && stack.length < DEEPEST)
      stack.push(sibling ? { ...frame, indent: sibling.indent } : frame);
  }
  return roots;
}

/** The first node that is deeper than anything may be: it and those below it stand side by side. */
export function findTooDeep(nodes: readonly PlainNode[], level = 1): PlainNode | undefined {
  for (const node of nodes) {
    const found = level > DEEPEST ? node : findTooDeep(node.children, level + 1);
    if (found) return found;
  }
  return undefined;
}

function draftOf(one: Placed): Draft {
  const kind = one.role === 'block' ? blockKind(one.item) : one.role === 'prose' ? 'prose' : 'point';
  return { kind, item: one.item, why: one.why, ...(one.unsure ? { unsure: true } : {}), children: [] };
}

function blockKind(item: Item): PlainNode['kind'] {
  return item.kind === 'text' ? 'prose' : item.kind;
}

function mayOwn(one: Placed): boolean {
  return one.role === 'point' || one.role === 'label';
}

/** One column off is a slip of the hand. */
const SLIP = 1;

/** The frame whose count the item goes on with, though its indent is broken; undefined where indents tell. */
function outOfLine(stack: readonly Frame[], next: Frame): Frame | undefined {
  const before = stack.filter(frame => frame.key === next.key && countsOn(frame, next));
  const inLine = stack.some(frame => Math.abs(frame.indent - next.indent) <= SLIP && frame.key === next.key);
  return inLine || before.length !== 1 || next.indent > (before[0]?.indent ?? 0) ? undefined : before[0];
}

/** Takes from the stack what the new item does not stand under. */
function closeFrames(stack: Frame[], next: Frame, one: Placed): void {
  if (isTextOfOrdinal(stack.at(-1), one)) return;
  while (stack.length > 0 && (stack.at(-1) as Frame).indent > next.indent + SLIP) stack.pop();
  const level = stack.filter(frame => Math.abs(frame.indent - next.indent) <= SLIP);
  if (level.length === 0 || isTableOf(level.at(-1), one)) return;
  const same = level.findIndex(frame => frame.key === next.key || countsOn(frame, next));
  const owner = same >= 0 ? same : one.item.mark ? ownerAmong(level, next, one) : ownerOfBare(level, one);
  if (owner < 0) return;
  stack.splice(stack.indexOf(level[owner] as Frame));
}

/** Prose right below a short numbered line belongs to it, however far left it stands. */
function isTextOfOrdinal(top: Frame | undefined, one: Placed): boolean {
  if (one.role !== 'prose' || one.item.blankBefore > 0 || top?.node.item.mark?.kind !== 'ordinal')
    return false;
  return shapeOf(top.node.item).short;
}

/** A table right below an indented line without a mark is that line's, indented as it is. */
function isTableOf(above: Frame | undefined, { item }: Placed): boolean {
  return item.kind === 'table' && item.indent > 0 && item.blankBefore === 0 && above?.key === 'bare';
}

/** `1．` and then `2、`: the same count, written another way. */
function countsOn(above: Frame, below: Frame): boolean {
  const [a, b] = [above.node.item.mark, below.node.item.mark];
  if (a?.kind !== 'ordinal' || b?.kind !== 'ordinal') return false;
  const alike =
    a.ordinal === b.ordinal || (a.ordinal.startsWith('decimal') && b.ordinal.startsWith('decimal'));
  return alike && b.value === a.value + 1;
}

/** Where no frame of the level has the same kind of mark: -1 to stand under the last, else whose sibling it is. */
function ownerAmong(level: readonly Frame[], next: Frame, one: Placed): number {
  const last = level.at(-1) as Frame;
  const blank = one.item.blankBefore > 0;
  if (last.key === 'label') return blank ? level.length - 1 : -1;
  if (last.key === 'bare')
    return blank || last.node.item.lastLine < one.item.firstLine - 1 ? level.length - 1 : -1;
  return last.key.startsWith('bullet') && next.key.startsWith('bullet') && !isLighter(last.key, next.key)
    ? level.length - 1
    : -1;
}

/**
 * A line without a mark stands under a colon label that it follows at once, else beside the outermost; behind
 * numbers below a number, all in one column, beside those below.
 */
function ownerOfBare(level: readonly Frame[], one: Placed): number {
  if (one.item.blankBefore > 0) return 0;
  if (level.some(frame => frame.key === 'label') && one.role !== 'label') return -1;
  const counted = level.slice(0, 2).every(frame => frame.node.item.mark?.kind === 'ordinal');
  return counted && level.length > 1 ? 1 : 0;
}

/** Marks that authors use one below the other without indenting. */
const WEIGHTS = ['■▪●❖◆*•', '○◦□o►▶➢➤‣', '-–—+·・>', '→⇒->-->=>==>'];

function isLighter(above: string, below: string): boolean {
  return weightOf(below) > weightOf(above);
}

function weightOf(key: string): number {
  return WEIGHTS.findIndex(glyphs => glyphs.includes(key.slice('bullet '.length)));
}

function keyOf(one: Placed): string {
  const { mark } = one.item;
  if (one.role === 'label') return 'label';
  if (!mark) return beginsBelowZero(one.shape) || one.shape.formula ? 'bullet -' : 'bare';
  return mark.kind === 'bullet' ? `bullet ${mark.glyph}` : `${mark.ordinal} ${mark.depth}`;
}
