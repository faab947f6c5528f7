import type { Meta } from '../../model/meta.ts';
import type { Flow } from '../flow/flow.ts';
import { type OutlineTree, outlineHeadings } from '../flow/outline-headings.ts';
import { readOrgBlocks } from './blocks.ts';
import type { Headline } from './headline.ts';
import { readOrgInline } from './inline.ts';
import { placeOfText } from './lines.ts';
import type { OrgSection } from './sections.ts';

/**
 * A document that is nothing but headlines: many write outlines so, and mean the inner ones as points.
 * Undefined for all others.
 */
export function headlineTree(sections: readonly OrgSection[], meta: Meta): Flow | undefined {
  const headlines = sections.flatMap(({ headline }) => (headline ? [headline] : []));
  const bare = sections.every(({ lines, withheld }) => !withheld && readOrgBlocks(lines, []).length === 0);
  if (!bare || headlines.length < FEWEST || headlines.every(({ level }) => level === headlines[0]?.level))
    return undefined;
  const items = outlineHeadings(treesOf(headlines));
  return { nested: true, items, footnotes: [], meta, media: new Map(), messages: [] };
}

const FEWEST = 3;

interface GrowingTree extends OutlineTree {
  readonly children: GrowingTree[];
}

function treesOf(headlines: readonly Headline[]): OutlineTree[] {
  const roots: GrowingTree[] = [];
  const open: Array<{ level: number; tree: GrowingTree }> = [];
  for (const { level, line } of headlines) {
    const place = placeOfText([line]);
    const tree: GrowingTree = {
      paragraph: { children: readOrgInline([line], () => ''), place },
      children: [],
    };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.tree.children ?? roots).push(tree);
    open.push({ level, tree });
  }
  return roots;
}
