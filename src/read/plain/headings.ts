import { isNotesLine } from '../../syntax/notes-words.ts';
import { readBareLine } from './bare-lines.ts';
import { rankOfPart } from './keywords.ts';
import {
  blockBelow,
  heading,
  isShortBare,
  opens,
  type Placed,
  type Role,
  type Scene,
  surveyScene,
} from './scene.ts';
import { settleColons } from './settle-colons.ts';
import type { Shape } from './shape.ts';
import type { HeadingStyle, Item } from './types.ts';

/** Gives every item its role: lines without a mark are told apart by their look and by what follows them. */
export function findHeadings(items: readonly Item[]): Placed[] {
  const scene = surveyScene(items);
  const roles: Role[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) roles[index] = roleOf(scene, index, roles);
  const settled = settleLonely(scene, settleColons(scene, roles));
  return items.map((item, index) => ({
    item,
    shape: scene.shapes[index] as Shape,
    ...(settled[index] as Role),
  }));
}

/** Roles are given from the last item to the first, so that each can ask what follows. */
function roleOf(scene: Scene, index: number, roles: readonly Role[]): Role {
  const item = scene.items[index] as Item;
  if (item.kind !== 'text') return { role: 'block', why: BLOCKS[item.kind] };
  if (!item.mark && isNotesLine(item.spans[0]?.text ?? ''))
    return { role: 'notes', why: 'notes for the speaker' };
  return (
    readMarked(scene, index) ??
    readStyled(scene, index) ??
    readInner(scene, item) ??
    readBareLine(scene, index, roles)
  );
}

const BLOCKS = {
  preformatted: 'verbatim: columns or a drawing',
  code: 'code',
  comment: 'a comment, left out',
  table: 'table',
} as const;

function readMarked(scene: Scene, index: number): Role | undefined {
  const [item, shape] = [scene.items[index] as Item, scene.shapes[index] as Shape];
  if (!item.mark) return undefined;
  if (item.mark.kind === 'bullet') return { role: 'point', why: `bullet “${item.mark.written}”` };
  if (item.mark.ordinal === 'decimal-brackets' && item.indent <= scene.base + 1)
    return heading('brackets', `numbered “${item.mark.written}”`);
  const depth = scene.parts.get(index);
  if (depth !== undefined) return { ...heading('numbered', `numbered “${item.mark.written}”`), depth };
  const rank = item.mark.ordinal === 'han' ? rankOfPart(shape.text) : undefined;
  return rank
    ? heading('keyword', 'a numbered part')
    : { role: 'point', why: `numbered “${item.mark.written}”` };
}

function readStyled(scene: Scene, index: number): Role | undefined {
  const [item, shape] = [scene.items[index] as Item, scene.shapes[index] as Shape];
  if (item.style?.startsWith('atx')) return heading(item.style, `“${'#'.repeat(Number(item.style.at(-1)))}”`);
  if (item.style && shape.words <= LONGEST_STYLED)
    return heading(item.style, STYLES[item.style] ?? 'by its look');
  if (item.indent > scene.base + 1) return undefined;
  if (shape.short && rankOfPart(shape.text)) return heading('keyword', 'a numbered part');
  const next = scene.items[index + 1];
  const alone =
    item.blankBefore > 0 || index === 0 || (next?.blankBefore ?? 1) > 0 || next?.mark !== undefined;
  if (shape.capitals && shape.short && (alone || scene.capitals)) return heading('capitals', 'all capitals');
  return undefined;
}

const LONGEST_STYLED = 25;
const STYLES: Partial<Record<HeadingStyle, string>> = {
  'box-double': 'between two rules',
  'box-single': 'between two rules',
  'under-double': 'underlined',
  'under-single': 'underlined',
  stars: 'framed on its line',
  bold: 'a bold line',
  bare: 'below the number of a slide',
};

/** Lines without a mark that are indented: points of the line above them. */
function readInner(scene: Scene, item: Item): Role | undefined {
  if (item.indent <= scene.base + 1) return undefined;
  return { role: 'point', why: 'indented under the line above' };
}

const FEWEST_HEADINGS = 3;

/** A short line between blank lines, in a document with headings: one more, though nothing stands below it. */
function settleLonely(scene: Scene, roles: readonly Role[]): Role[] {
  const headings = roles.filter(role => role.role === 'heading' && role.style !== 'numbered').length;
  const lonely = roles.map((role, index) => role.role === 'point' && isLonely(scene, index));
  return roles.map((role, index) => {
    if (!lonely[index] || headings < FEWEST_HEADINGS || scene.shapes[index]?.definition) return role;
    const beforeList = blockBelow(scene, index + 1).length > 0 && isShortBare(scene, index + 1);
    if (beforeList) return { ...heading('bare', 'a line alone before a run of lines'), unsure: true };
    if (lonely[index - 1] || lonely[index + 1]) return role;
    return { ...heading('bare', 'a line alone between blank lines'), unsure: true };
  });
}

function isLonely(scene: Scene, index: number): boolean {
  return isShortBare(scene, index) && opens(scene, index) && (scene.items[index + 1]?.blankBefore ?? 0) > 0;
}
