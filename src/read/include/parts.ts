import type { Root, RootContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import type { Outline, OutlineFormat } from '../../model/outline.ts';

/** A file that was read by itself, and where it stands in the document that takes it in. */
export interface Part {
  /** What stands in its place until the document was read. */
  readonly mark: string;
  readonly outline: Outline;
  /** How many lines stand above it. */
  readonly by: number;
}

/**
 * A line that its own reader passes on as it is: a comment in plain text, and in Markdown, where tools give comments a
 * meaning, a paragraph. `text` is what is read by itself, and `line` is what stands in the document.
 */
export function markOfPart(
  format: OutlineFormat,
  count: number,
  text: string,
): { readonly line: string; readonly value: string } {
  const value = `lectern${MARK}part${MARK}${count + 1}${MARK}${text.length}`;
  return { value, line: format === 'plain' ? `<!-- ${value} -->` : value };
}

/** Between two empty lines. */
export const LINE_OF_MARK = 2;

/** From the private use area, so that no author's text is one. */
const MARK = '\uE0F1';

/** Puts blocks in the place of marks, wherever they came to stand; what is not found stands at the end. */
export function replaceMarks(tree: Root, blocksOf: ReadonlyMap<string, readonly RootContent[]>): Root {
  const placed = new Set<string>();
  const replace = <Node>(children: readonly Node[]): Node[] =>
    children.flatMap(child => {
      const node = child as unknown as RootContent;
      const mark = markIn(node);
      const blocks = mark === undefined ? undefined : blocksOf.get(mark);
      if (mark !== undefined && blocks) {
        placed.add(mark);
        return blocks as unknown as Node[];
      }
      if (!('children' in node)) return [child];
      return [{ ...node, children: replace<unknown>(node.children) } as unknown as Node];
    });
  const children = replace(tree.children);
  const others = [...blocksOf].flatMap(([mark, blocks]) => (placed.has(mark) ? [] : blocks));
  return { ...tree, children: [...children, ...others] };
}

/** True for what only stands in the place of a part. */
export function isMark(node: RootContent): boolean {
  return markIn(node) !== undefined;
}

function markIn(node: RootContent): string | undefined {
  if (node.type === 'html') return COMMENTED.exec(node.value)?.[1];
  return node.type === 'paragraph' ? BARE.exec(plainTextOf(node))?.[0] : undefined;
}

const VALUE = String.raw`lectern\uE0F1part\uE0F1\d+\uE0F1\d+`;
const COMMENTED = new RegExp(`^<!-- (${VALUE}) -->$`);
const BARE = new RegExp(`^${VALUE}$`);
