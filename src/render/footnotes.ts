import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export interface Footnotes {
  /** The blocks without the definitions. */
  readonly body: Root['children'];
  /** In the order of their numbers. */
  readonly list: readonly FootnoteDefinition[];
  /** From 1; undefined when there is no such note. */
  readonly numberOf: (identifier: string) => number | undefined;
}

/**
 * Takes the footnotes out of some blocks and numbers them as they are referred to, unless `given` numbers
 * them already.
 */
export function collectFootnotes(blocks: Root['children'], given?: ReadonlyMap<string, number>): Footnotes {
  const definitions = definitionsIn(blocks);
  if (definitions.size === 0)
    return { body: blocks, list: [], numberOf: identifier => given?.get(identifier) };
  const body = blocks.filter(block => block.type !== 'footnoteDefinition');
  const numbers = given ?? numberReferences(body, definitions);
  const numberOf = (identifier: string) => numbers.get(identifier);
  const list = [...definitions.values()].sort(
    (a, b) => (numberOf(a.identifier) ?? 0) - (numberOf(b.identifier) ?? 0),
  );
  return { body, list, numberOf };
}

/** The number of each footnote that some blocks define; undefined when they define none. */
export function numberFootnotes(blocks: Root['children']): ReadonlyMap<string, number> | undefined {
  const definitions = definitionsIn(blocks);
  return definitions.size > 0 ? numberReferences(blocks, definitions) : undefined;
}

function definitionsIn(blocks: Root['children']): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const block of blocks) {
    if (block.type === 'footnoteDefinition' && !definitions.has(block.identifier)) {
      definitions.set(block.identifier, block);
    }
  }
  return definitions;
}

/** Numbers from 1 in the order of the text; notes nobody refers to come last, so that none is lost. */
function numberReferences(
  blocks: Root['children'],
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): Map<string, number> {
  const numbers = new Map<string, number>();
  const count = (identifier: string) => {
    if (definitions.has(identifier) && !numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
  };
  const countIn = (node: Nodes) => visit(node, 'footnoteReference', ({ identifier }) => count(identifier));
  for (const block of blocks) if (block.type !== 'footnoteDefinition') countIn(block);
  for (const identifier of numbers.keys()) {
    const definition = definitions.get(identifier);
    if (definition) countIn(definition);
  }
  for (const identifier of definitions.keys()) count(identifier);
  return numbers;
}
