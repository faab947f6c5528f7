import type { Heading, Root, RootContent } from 'mdast';
import type { Outline } from '../model/outline.ts';
import { detectFormat } from '../read/detect-format.ts';
import { formatSettings } from './outline-markdown/format-settings.ts';
import { stringify } from './outline-markdown/stringify.ts';

/**
 * An outline as clean Markdown that reads back to the same outline: the title as its only top heading where
 * that is possible, front matter for what cannot be said otherwise.
 */
export function outlineToMarkdown(outline: Outline): string {
  const shift = titleShift(outline);
  const body = stringify({ type: 'root', children: blocksOf(outline, shift) });
  const { title, meta } = outline;
  const level = meta.slideLevel === undefined ? {} : { slideLevel: meta.slideLevel + (shift ?? 0) };
  const settings = { ...meta, ...level, ...titleSetting(outline, shift) };
  const text = formatSettings(settings) + body;
  if (body === '' && title === undefined) return text;
  return detectFormat(text) === 'markdown' ? text : formatSettings(settings, 'markdown') + body;
}

/** How much deeper headings go so that the title can be the one above them; undefined where it cannot be. */
function titleShift({ title, tree }: Outline): 0 | 1 | undefined {
  const depths = tree.children.flatMap(block => (block.type === 'heading' ? [block.depth] : []));
  if (!title || depths.length === 0) return undefined;
  if (depths.every(depth => depth > 1)) return 0;
  return depths.every(depth => depth < 6) ? 1 : undefined;
}

function titleSetting({ title, tree }: Outline, shift: 0 | 1 | undefined): { title?: string | undefined } {
  if (title) return { title: shift === undefined ? title.text : undefined };
  const [first, ...others] = tree.children.filter(block => block.type === 'heading');
  const looksLikeTitle = first && others.length > 0 && others.every(({ depth }) => depth > first.depth);
  return looksLikeTitle ? { title: '' } : {};
}

function blocksOf({ title, tree }: Outline, shift: 0 | 1 | undefined): RootContent[] {
  if (!title || shift === undefined) return tree.children;
  const heading: Heading = { type: 'heading', depth: 1, children: [...title.children] };
  return [heading, ...deeper(tree, shift)];
}

function deeper(tree: Root, shift: 0 | 1): RootContent[] {
  return tree.children.map(block =>
    block.type === 'heading' ? { ...block, depth: (block.depth + shift) as Heading['depth'] } : block,
  );
}
