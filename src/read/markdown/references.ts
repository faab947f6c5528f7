import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Parents } from 'mdast';
import type { KnownLabels } from '../../syntax/known-labels.ts';

/** What a document defines for its references: links by identifier, the first definition of each, and footnotes. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlySet<string>;
}

/** Collects all definitions below the given nodes, in document order. */
export function collectDefinitions(nodes: readonly Nodes[]): Definitions {
  const links = new Map<string, Definition>();
  const footnotes = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  for (const node of nodes) collect(node);
  return { links, footnotes };
}

/**
 * Finds the labels that a piece may refer to, as the parser compares them; undefined where there are none. Gives
 * all that it does refer to, and few others.
 */
export function labelFinder({ links, footnotes }: Definitions): (text: string) => KnownLabels | undefined {
  const bySqueezed = new Map<string, { kind: keyof KnownLabels; label: string }>();
  for (const identifier of links.keys()) {
    bySqueezed.set(squeeze(identifier), { kind: 'links', label: identifier.toUpperCase() });
  }
  for (const identifier of footnotes) {
    bySqueezed.set(squeeze(`^${identifier}`), { kind: 'footnotes', label: identifier.toUpperCase() });
  }
  return text => {
    if (bySqueezed.size === 0) return undefined;
    const found = [...squeeze(text).matchAll(BRACKETED)].flatMap(
      ([, label = '']) => bySqueezed.get(label) ?? [],
    );
    const of = (kind: keyof KnownLabels) => found.filter(one => one.kind === kind).map(({ label }) => label);
    return found.length > 0 ? { links: of('links'), footnotes: of('footnotes') } : undefined;
  };
}

/** A label may run over lines, and so over the marks of quotations. */
function squeeze(text: string): string {
  return text.replace(SPACE_OR_QUOTE, '').toLowerCase().toUpperCase();
}

const SPACE_OR_QUOTE = /[\s>]+/g;
const BRACKETED = /\[((?:[^[\]\\]|\\.)*)\]/g;

/** Turns references into links and images, and takes the definitions of links out of the tree. */
export function resolveReferences(parent: Parents, links: Definitions['links']): void {
  const children = parent.children as Nodes[];
  let kept = 0;
  for (const child of children) {
    if ('children' in child) resolveReferences(child, links);
    if (child.type !== 'definition') children[kept++] = resolved(child, links);
  }
  children.length = kept;
}

function resolved(node: Nodes, links: Definitions['links']): Nodes {
  if (node.type === 'linkReference') return linkOf(node, links.get(node.identifier));
  return node.type === 'imageReference' ? imageOf(node, links.get(node.identifier)) : node;
}

function linkOf(node: LinkReference, definition: Definition | undefined): Link {
  const { children, position } = node;
  return { type: 'link', ...target(definition), children, ...(position ? { position } : {}) };
}

function imageOf(node: ImageReference, definition: Definition | undefined): Image {
  const { alt, position } = node;
  return { type: 'image', ...target(definition), alt: alt ?? '', ...(position ? { position } : {}) };
}

function target(definition: Definition | undefined): { url: string; title?: string } {
  return { url: definition?.url ?? '', ...(definition?.title ? { title: definition.title } : {}) };
}
