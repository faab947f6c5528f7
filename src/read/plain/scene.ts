import { findNumberedParts } from './numbered-parts.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { HeadingStyle, Item } from './types.ts';

/** What an item is taken for before levels and nesting are known. */
export interface Role {
  readonly role: 'heading' | 'label' | 'point' | 'prose' | 'notes' | 'block';
  readonly style?: HeadingStyle;
  /** Of numbered headings: how deep their numbers are, from 1. */
  readonly depth?: number;
  readonly why: string;
  readonly unsure?: boolean;
}

/** An item with what can be said of it alone, and with its role. */
export interface Placed extends Role {
  readonly item: Item;
  readonly shape: Shape;
}

/** The document as the reading of one of its lines sees it. */
export interface Scene {
  readonly items: readonly Item[];
  readonly shapes: readonly Shape[];
  /** The outermost indent of the document. */
  readonly base: number;
  /** No marks and no indents in the whole document. */
  readonly bareOnly: boolean;
  /** Lines of capitals stand for themselves throughout, each over something else. */
  readonly capitals: boolean;
  /** Where numbers count the parts of the document, and how deep, from 1. */
  readonly parts: ReadonlyMap<number, number>;
}

/** Looks at a document once, for all its lines. */
export function surveyScene(items: readonly Item[]): Scene {
  const base = items.reduce(
    (least, item) => (item.kind === 'text' ? Math.min(least, item.indent) : least),
    99,
  );
  const bareOnly = items.every(item => !item.mark && item.indent <= base + 1);
  const shapes = items.map(shapeOf);
  const parts = findNumberedParts({ items, shapes, base });
  return { items, shapes, base, bareOnly, capitals: headsWithCapitals(items, shapes), parts };
}

/** Three lines of capitals and more, few among the others, and none right below another. */
function headsWithCapitals(items: readonly Item[], shapes: readonly Shape[]): boolean {
  const at = items.flatMap(({ mark }, index) =>
    !mark && index > 0 && shapes[index]?.capitals ? [index] : [],
  );
  const apart = at.every((line, index) => line !== (at[index - 1] ?? 0) + 1 || index === 0);
  return at.length >= 3 && apart && at.length * 2 < items.length;
}

/** A heading, and why. */
export function heading(style: HeadingStyle, why: string): Role {
  return { role: 'heading', style, why: `heading: ${why}` };
}

/** True at the start of the document, and after a blank line. */
export function opens(scene: Scene, index: number): boolean {
  return index === 0 || (scene.items[index]?.blankBefore ?? 0) > 0;
}

/** A line without mark or style that is short enough to name something. */
export function isShortBare(scene: Scene, index: number): boolean {
  const [item, shape] = [scene.items[index], scene.shapes[index]];
  return (
    item?.kind === 'text' &&
    !item.mark &&
    item.indent <= scene.base + 1 &&
    !item.style &&
    shape?.short === true
  );
}

/** Words of the short bare lines that follow without a blank line. */
export function blockBelow(scene: Scene, index: number): number[] {
  const words: number[] = [];
  for (let at = index + 1; scene.items[at]?.blankBefore === 0 && isShortBare(scene, at); at += 1) {
    if (scene.shapes[at]?.definition) return [];
    words.push(scene.shapes[at]?.words ?? 0);
  }
  return words;
}
