import { countWords } from '../../text/words.ts';
import type { FlowItem, FlowParagraph } from './flow.ts';
import { lineText } from './flow-text.ts';
import { namePoint } from './point-notes.ts';

/** A node of an outline that knows nothing of headings and points. */
export interface OutlineTree {
  readonly paragraph: Pick<FlowParagraph, 'children' | 'place' | 'notes'>;
  readonly children: readonly OutlineTree[];
}

/**
 * The outer levels of a tree as headings, as far as they only hold others, and the inner ones as points. A
 * level becomes headings where all of it does, since what follows a heading belongs to it.
 */
export function outlineHeadings(trees: readonly OutlineTree[], level = 1): FlowItem[] {
  if (level > DEEPEST || !areHeadings(trees, level)) return trees.flatMap(tree => pointsOf(tree, 0));
  return trees.flatMap(tree => {
    const heading = isShort(tree) ? { heading: level, why: 'heading: an outer level' } : {};
    return [itemOf(tree, { indent: 0, ...heading }), ...outlineHeadings(tree.children, level + 1)];
  });
}

const DEEPEST = 3;
const LONGEST_HEADING = 25;

/**
 * The outermost level holds headings where any of it has children; a level below, where all have from the
 * first that does, and only where that leaves something to say below it.
 */
function areHeadings(trees: readonly OutlineTree[], level: number): boolean {
  const first = trees.findIndex(({ children }) => children.length > 0);
  if (first < 0) return false;
  const parents = trees.slice(first);
  if (!parents.every(tree => isShort(tree) || level === 1)) return false;
  return level === 1 || (first === 0 && parents.every(holdsMuch));
}

/** Several, or one that holds others itself. */
function holdsMuch({ children }: OutlineTree): boolean {
  return children.length > 1 || (children[0]?.children.length ?? 0) > 0;
}

function isShort({ paragraph }: OutlineTree): boolean {
  return countWords(lineText(paragraph.children)) <= LONGEST_HEADING;
}

function pointsOf(tree: OutlineTree, depth: number): FlowItem[] {
  const list = { ordered: false };
  const point = itemOf(tree, { indent: COLUMNS_A_LEVEL * depth, list });
  return [point, ...tree.children.flatMap(child => pointsOf(child, depth + 1))];
}

const COLUMNS_A_LEVEL = 4;

function itemOf(
  { paragraph }: OutlineTree,
  look: Pick<FlowParagraph, 'indent' | 'heading' | 'list' | 'why'>,
): FlowParagraph {
  const { notes = [], children } = paragraph;
  const told = look.heading === undefined ? { notes: namePoint(notes, children) } : {};
  return { kind: 'paragraph', ...paragraph, ...told, ...look, striking: false };
}
