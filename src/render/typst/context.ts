import type { Nodes } from 'mdast';
import { footnoteSetter } from './footnotes.ts';
import type { TypstOptions } from './options.ts';

/** What handlers know while the blocks of a handout are rendered. */
export interface TypstContext {
  readonly options: TypstOptions;
  /** Levels for the depths of headings that occur, without gaps. */
  readonly levelOf: (depth: number) => number;
  /** The code of a footnote where it is referred to; undefined where nothing is known of it. */
  readonly footnote: (identifier: string) => string | undefined;
  /** All children of a node one after the other. */
  readonly all: (nodes: readonly Nodes[]) => string[];
}

/** Turns one mdast node into code of Typst; empty where there is nothing to show. */
export type TypstHandler<Node> = (node: Node, context: TypstContext) => string;

/** A context for one handout: it remembers which footnotes were set. */
export function createTypstContext(
  options: TypstOptions,
  render: (node: Nodes, context: TypstContext) => string,
): TypstContext {
  const context: TypstContext = {
    options,
    levelOf: depth => depth,
    footnote: footnoteSetter(options.footnotes ?? new Map(), nodes => context.all(nodes)),
    all: nodes => nodes.map(node => render(node, context)).filter(code => code !== ''),
  };
  return context;
}
