import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { whereIs } from '../../../src/model/files.ts';
import type { Outline, ReadOptions } from '../../../src/model/outline.ts';
import { readOutline } from '../../../src/read/index.ts';

/** A text as it is on disk. */
export const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads one of some files, with a way to the others. */
export function read(files: Record<string, string>, path = 'talk.md', options: ReadOptions = {}): Outline {
  const include = (name: string) => (Object.hasOwn(files, name) ? bytes(files[name] ?? '') : undefined);
  return readOutline({ path, contents: files[path] ?? '' }, { include, ...options });
}

/** What came of an outline's lines, each with its file and line. */
export function lines(outline: Outline): string[] {
  return outline.tree.children.flatMap((node: RootContent) => {
    if (!node.position) return [];
    const { path, place } = whereIs(outline, node.position);
    const depth = node.type === 'heading' ? `${'#'.repeat(node.depth)} ` : '';
    return [`${path}:${place.start.line} ${depth}${textOf(node)}`];
  });
}
