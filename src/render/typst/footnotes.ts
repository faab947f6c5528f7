import type { FootnoteDefinition, Nodes } from 'mdast';
import { typstBlock } from './code.ts';

/**
 * A function that gives the code of a footnote at its mark: the note itself the first time, then its mark alone.
 * A note that refers to itself gets no mark within.
 */
export function footnoteSetter(
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  render: (nodes: readonly Nodes[]) => string[],
): (identifier: string) => string | undefined {
  const labels = new Map<FootnoteDefinition, string>();
  const open = new Set<FootnoteDefinition>();
  return identifier => {
    const definition = definitions.get(identifier);
    if (!definition) return undefined;
    if (open.has(definition)) return '';
    const known = labels.get(definition);
    if (known) return `footnote(<${known}>)`;
    const label = `note-${labels.size + 1}`;
    labels.set(definition, label);
    open.add(definition);
    const body = render(definition.children.flatMap(openParagraph));
    open.delete(definition);
    return `[#footnote(${typstBlock(body)}) <${label}>]`;
  };
}

/** Most notes are one paragraph, and need none around it. */
function openParagraph(node: Nodes, _: number, { length }: { length: number }): Nodes[] {
  return node.type === 'paragraph' && length === 1 ? [...node.children] : [node];
}
