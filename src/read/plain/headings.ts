import { rankOfPart } from './keywords.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { HeadingStyle, Item } from './types.ts';

/** What an item is taken for before levels and nesting are known. */
export interface Role {
  readonly role: 'heading' | 'label' | 'point' | 'prose' | 'block';
  readonly style?: HeadingStyle;
  readonly why: string;
  readonly unsure?: boolean;
}

/** An item with what can be said of it alone, and with its role. */
export interface Placed extends Role {
  readonly item: Item;
  readonly shape: Shape;
}

interface Scene {
  readonly items: readonly Item[];
  readonly shapes: readonly Shape[];
  /** The outermost indent of lines without a mark. */
  readonly base: number;
  /** No marks and no indents in the whole document. */
  readonly bareOnly: boolean;
}

/** Gives every item its role: lines without a mark are told apart by their look and by what follows them. */
export function findHeadings(items: readonly Item[]): Placed[] {
  const shapes = items.map(shapeOf);
  const unmarked = items.filter(item => item.kind === 'text' && !item.mark);
  const base = Math.min(...unmarked.map(item => item.indent));
  const bareOnly = items.every(item => !item.mark && item.indent <= base + 1);
  const scene: Scene = { items, shapes, base, bareOnly };
  const roles: Role[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) roles[index] = roleOf(scene, index, roles);
  const settled = settleLonely(scene, roles);
  return items.map((item, index) => ({ item, shape: shapes[index] as Shape, ...(settled[index] as Role) }));
}

/** Roles are given from the last item to the first, so that each can ask what follows. */
function roleOf(scene: Scene, index: number, roles: readonly Role[]): Role {
  const [item, shape] = [scene.items[index] as Item, scene.shapes[index] as Shape];
  if (item.kind !== 'text') return { role: 'block', why: BLOCKS[item.kind] };
  return (
    readMarked(scene, index) ??
    readStyled(scene, index) ??
    readInner(scene, item) ??
    readBare(scene, index, roles, shape)
  );
}

const BLOCKS = {
  preformatted: 'verbatim: columns or a drawing',
  code: 'code between fences',
  comment: 'a comment, left out',
  table: 'table',
} as const;

function readMarked(scene: Scene, index: number): Role | undefined {
  const [item, shape] = [scene.items[index] as Item, scene.shapes[index] as Shape];
  if (!item.mark) return undefined;
  if (item.mark.kind === 'bullet') return { role: 'point', why: `bullet “${item.mark.written}”` };
  if (item.mark.ordinal === 'decimal-brackets' && item.indent <= scene.base + 1)
    return { role: 'heading', style: 'brackets', why: `heading: numbered “${item.mark.written}”` };
  const rank = item.mark.ordinal === 'han' ? rankOfPart(shape.text) : undefined;
  return rank
    ? { role: 'heading', style: 'keyword', why: 'heading: a numbered part' }
    : { role: 'point', why: `numbered “${item.mark.written}”` };
}

const ATX = /^(#{1,6})\s+\S/;

function readStyled(scene: Scene, index: number): Role | undefined {
  const [item, shape] = [scene.items[index] as Item, scene.shapes[index] as Shape];
  const atx = ATX.exec(shape.text)?.[1];
  if (atx) return { role: 'heading', style: `atx-${atx.length}` as HeadingStyle, why: `heading: “${atx}”` };
  if (item.style && shape.words <= LONGEST_STYLED)
    return { role: 'heading', style: item.style, why: STYLES[item.style] ?? 'heading' };
  if (item.indent > scene.base + 1) return undefined;
  if (shape.short && rankOfPart(shape.text))
    return { role: 'heading', style: 'keyword', why: 'heading: a numbered part' };
  const next = scene.items[index + 1];
  const alone =
    item.blankBefore > 0 || index === 0 || (next?.blankBefore ?? 1) > 0 || next?.mark !== undefined;
  if (shape.capitals && shape.short && alone)
    return { role: 'heading', style: 'capitals', why: 'heading: all capitals' };
  return undefined;
}

const LONGEST_STYLED = 25;
const STYLES: Partial<Record<HeadingStyle, string>> = {
  'box-double': 'heading: between two rules',
  'box-single': 'heading: between two rules',
  'under-double': 'heading: underlined',
  'under-single': 'heading: underlined',
  stars: 'heading: framed on its line',
  bold: 'heading: a bold line',
};

/** Lines without a mark that are indented: points of the line above them. */
function readInner(scene: Scene, item: Item): Role | undefined {
  if (item.indent <= scene.base + 1) return undefined;
  return { role: 'point', why: 'indented under the line above' };
}

function readBare(scene: Scene, index: number, roles: readonly Role[], shape: Shape): Role {
  const opens = index === 0 || (scene.items[index] as Item).blankBefore > 0;
  const follow = whatFollows(scene, index, roles[index + 1]);
  if (shape.colon && follow !== 'none') return readColon(opens, follow, shape);
  if (follow === 'children') return readParent(opens, shape);
  if (shape.definition && !rankOfPart(shape.text) && shape.words <= LONGEST_DEFINITION)
    return { role: 'point', why: 'a term and its text on one line' };
  if (!shape.short) return readProse(scene, index, shape);
  if (follow === 'prose')
    return { role: 'heading', style: 'bare', why: 'heading: a short line before prose' };
  if (follow === 'block' && opens)
    return { role: 'heading', style: 'bare', why: 'heading: a short line before a block' };
  const afterContent = !isShortBare(scene, index - 1) || opens;
  const next = roles[index + 1];
  if (next?.role === 'heading' && afterContent && (next.why !== ABOVE || index === 0)) {
    return { role: 'heading', style: 'bare', why: ABOVE };
  }
  if (opensBlock(scene, index))
    return { role: 'heading', style: 'bare', why: 'heading: first line of a block', unsure: true };
  return { role: 'point', why: 'a short line' };
}

const ABOVE = 'heading: another heading follows';
const LONGEST_DEFINITION = 30;
const LONGEST_POINT = 30;

/** A long line: prose when it is a sentence or very long; else a point among points. */
function readProse(scene: Scene, index: number, shape: Shape): Role {
  const among = isShortBare(scene, index - 1) && scene.items[index]?.blankBefore === 0;
  if (among && !shape.sentence && shape.words <= LONGEST_POINT)
    return { role: 'point', why: 'a line among short lines' };
  return { role: 'prose', why: 'prose' };
}

function readColon(opens: boolean, follow: Follow, shape: Shape): Role {
  const heading = opens && shape.words <= LONGEST_STYLED;
  if (heading)
    return { role: 'heading', style: 'colon', why: 'heading: ends in a colon before what it announces' };
  return {
    role: 'label',
    why: `label: ends in a colon before ${follow === 'children' ? 'its points' : 'its text'}`,
  };
}

function readParent(opens: boolean, shape: Shape): Role {
  if (shape.definition && shape.sentence)
    return { role: 'label', why: 'a term and its text, before its points', unsure: true };
  if (shape.short) return { role: 'heading', style: 'bare', why: 'heading: a bare line before points' };
  const open = !shape.sentence || shape.question;
  if (open && shape.words <= LONGEST_STYLED)
    return { role: 'heading', style: 'bare', why: 'heading: a bare line before points' };
  if (opens && EARLY_COLON.test(shape.text))
    return { role: 'heading', style: 'colon', why: 'heading: what stands before the colon' };
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
  if (next.mark ? next.indent >= item.indent : next.indent > item.indent + 1) return 'children';
  if (next.mark) return 'none';
  return beginsProse(scene, index) ? 'prose' : 'short';
}

/** A sentence of some length after a line; anything weaker only after a line that opens. */
function beginsProse(scene: Scene, index: number): boolean {
  const [own, next] = [scene.shapes[index] as Shape, scene.shapes[index + 1] as Shape];
  if (next.short || next.definition)
    return next.definition && next.sentence && next.words > LONGEST_DEFINITION;
  if (next.sentence && next.words > 14) return true;
  const opens = index === 0 || (scene.items[index]?.blankBefore ?? 0) > 0;
  return opens && next.words >= own.words * 1.5 && (next.sentence || next.words > LONGEST_POINT);
}

function isShortBare(scene: Scene, index: number): boolean {
  const [item, shape] = [scene.items[index], scene.shapes[index]];
  return (
    item?.kind === 'text' &&
    !item.mark &&
    item.indent <= scene.base + 1 &&
    !item.style &&
    shape?.short === true
  );
}

/** The first of a block of bare lines: in a document of bare lines alone, or far shorter than the others. */
function opensBlock(scene: Scene, index: number): boolean {
  if (index > 0 && (scene.items[index]?.blankBefore ?? 0) === 0) return false;
  const shape = scene.shapes[index] as Shape;
  const block = blockBelow(scene, index);
  const longer = block.length >= 1 && block.every(words => words >= 2 * shape.words && shape.words <= 3);
  return (scene.bareOnly && block.length >= 2) || longer;
}

/** Words of the short bare lines that follow without a blank line. */
function blockBelow(scene: Scene, index: number): number[] {
  const words: number[] = [];
  for (let at = index + 1; scene.items[at]?.blankBefore === 0 && isShortBare(scene, at); at += 1) {
    if (scene.shapes[at]?.definition) return [];
    words.push(scene.shapes[at]?.words ?? 0);
  }
  return words;
}

const FEWEST_HEADINGS = 3;

/** A short line between blank lines, in a document with headings: one more, though nothing stands below it. */
function settleLonely(scene: Scene, roles: readonly Role[]): Role[] {
  const headings = roles.filter(role => role.role === 'heading').length;
  const lonely = roles.map((role, index) => role.role === 'point' && isLonely(scene, index));
  return roles.map((role, index) => {
    if (!lonely[index] || headings < FEWEST_HEADINGS || scene.shapes[index]?.definition) return role;
    const beforeList = blockBelow(scene, index + 1).length > 0 && isShortBare(scene, index + 1);
    if (beforeList)
      return {
        role: 'heading',
        style: 'bare',
        why: 'heading: a line alone before a run of lines',
        unsure: true,
      };
    if (lonely[index - 1] || lonely[index + 1]) return role;
    return { role: 'heading', style: 'bare', why: 'heading: a line alone between blank lines', unsure: true };
  });
}

function isLonely(scene: Scene, index: number): boolean {
  const [item, next] = [scene.items[index] as Item, scene.items[index + 1]];
  return isShortBare(scene, index) && (index === 0 || item.blankBefore > 0) && (next?.blankBefore ?? 0) > 0;
}
