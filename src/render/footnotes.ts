import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export interface Footnotes {
  /** The blocks without the definitions. */
  readonly body: Root['children'];
  /** Those that are referred to, in the order of their numbers. */
  readonly list: readonly FootnoteDefinition[];
  /** From 1; undefined when there is no such note. */
  readonly numberOf: (identifier: string) => number | undefined;
}

/** Takes the footnotes out of some blocks and numbers them as they are referred to. */
export function collectFootnotes(blocks: Root['children']): Footnotes {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const block of blocks) {
    if (block.type === 'footnoteDefinition' && !definitions.has(block.identifier)) {
      definitions.set(block.identifier, block);
    }
  }
  if (definitions.size === 0) return NONE(blocks);
  const body = blocks.filter(block => block.type !== 'footnoteDefinition');
  const numbers = numberReferences(body, definitions);
  return {
    body,
    list: [...numbers.keys()].flatMap(identifier => definitions.get(identifier) ?? []),
    numberOf: identifier => numbers.get(identifier),
  };
}

const NONE = (body: Root['children']): Footnotes => ({ body, list: [], numberOf: () => undefined });

/** Numbers from 1 in the order of the text; notes nobody refers to come last, so that none is lost. */
function numberReferences(
  body: Root['children'],
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): Map<string, number> {
  const numbers = new Map<string, number>();
  const count = (identifier: string) => {
    if (definitions.has(identifier) && !numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
  };
  const countIn = (node: Nodes) => visit(node, 'footnoteReference', ({ identifier }) => count(identifier));
  countIn({ type: 'root', children: body });
  for (const identifier of numbers.keys()) {
    const definition = definitions.get(identifier);
    if (definition) countIn(definition);
  }
  for (const identifier of definitions.keys()) count(identifier);
  return numbers;
}
