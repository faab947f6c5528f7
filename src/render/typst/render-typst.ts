import type { Nodes, PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { typstBlock } from './code.ts';
import { createTypstContext, type TypstContext } from './context.ts';
import { typstHandlers } from './handlers/index.ts';
import type { TypstOptions } from './options.ts';

/** Turns pieces of one lecture into code of Typst, in their order: footnotes stand where they are first met. */
export interface TypstRenderer {
  /** Blocks one after the other; headings among them begin at `level`. */
  readonly blocks: (blocks: readonly Block[], level?: number) => string;
  /** Text of a title or a line. */
  readonly inline: (phrasing: readonly PhrasingContent[]) => string;
}

/** A renderer for one handout. Its code calls functions that `templates/handout/blocks.hbs` defines. */
export function createTypstRenderer(options: TypstOptions): TypstRenderer {
  const context = createTypstContext(options, renderNode);
  return {
    blocks: (blocks, level = 3) => {
      const inner: TypstContext = { ...context, levelOf: levelsFrom(level, blocks) };
      const all = (nodes: readonly Nodes[]): string[] =>
        nodes.map(node => renderNode(node, { ...inner, all })).filter(code => code !== '');
      return typstBlock(all(blocks));
    },
    inline: phrasing => typstBlock(context.all(phrasing)),
  };
}

function renderNode(node: Nodes, context: TypstContext): string {
  const handler = typstHandlers[node.type] as ((node: Nodes, context: TypstContext) => string) | undefined;
  if (handler) return handler(node, context);
  return 'children' in node ? typstBlock(context.all(node.children)) : '';
}

/** PDF/UA wants levels without gaps, whatever the outline has. */
function levelsFrom(level: number, blocks: readonly Block[]): (depth: number) => number {
  const depths = [...new Set(depthsIn(blocks))].sort((a, b) => a - b);
  return depth => level + Math.max(depths.indexOf(depth), 0);
}

function depthsIn(nodes: readonly Nodes[]): number[] {
  return nodes.flatMap(node => {
    if (node.type === 'heading') return [node.depth];
    return 'children' in node ? depthsIn(node.children) : [];
  });
}
