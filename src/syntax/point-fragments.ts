import type { ListItem, Nodes, Paragraph, Parents } from 'mdast';

/** Stands behind a point that appears after the ones above it. */
export const FRAGMENT_MARK = '{.fragment}';

/**
 * Takes `{.fragment}` off the end of the first paragraph of every point and into `data.fragment`. `lines` are
 * those of the document, which tell braces from escaped ones.
 */
export function readPointFragments(parent: Parents, lines: readonly string[]): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'listItem') readFragment(child, lines);
    if ('children' in child && MAY_HOLD_LISTS.has(child.type)) readPointFragments(child, lines);
  }
}

const MAY_HOLD_LISTS: ReadonlySet<string> = new Set([
  'blockquote',
  'division',
  'footnoteDefinition',
  'list',
  'listItem',
  'notes',
]);

function readFragment(item: ListItem, lines: readonly string[]): void {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph' || !takeMark(first, lines)) return;
  item.data = { ...item.data, fragment: true };
  if (first.children.length === 0 && others.length > 0) item.children = others;
}

/** True when the mark was there and is gone. */
function takeMark(paragraph: Paragraph, lines: readonly string[]): boolean {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(FRAGMENT_MARK)) return false;
  if (ESCAPED_MARK.test(lines[(paragraph.position?.end.line ?? 0) - 1] ?? '')) return false;
  last.value = last.value.slice(0, -FRAGMENT_MARK.length).trimEnd();
  if (last.value === '') paragraph.children.pop();
  return true;
}

const ESCAPED_MARK = /\\\{\.fragment\\?\}[ \t]*$/;
