import type { Heading, Nodes, Parents, PhrasingContent } from 'mdast';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { parseAttributes } from './attributes.ts';

/**
 * Takes `{#id .class key=value}` off the end of every heading's text and into `data.attributes`. `lines` are
 * those of the document, which tell braces from escaped ones.
 */
export function readHeadingAttributes(parent: Parents, lines: readonly string[]): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'heading') {
      if (!ESCAPED_BRACES.test(lines[(child.position?.end.line ?? 0) - 1] ?? '')) readAttributes(child);
    } else if ('children' in child && HOLDS_HEADINGS.has(child.type)) readHeadingAttributes(child, lines);
  }
}

const ESCAPED_BRACES = /\\\{[^{}]*\}[ \t]*#*[ \t]*$/;

const HOLDS_HEADINGS: ReadonlySet<string> = new Set(['blockquote', 'division', 'list', 'listItem', 'notes']);

function readAttributes(heading: Heading): void {
  const from = heading.children.findLastIndex(child => child.type === 'text' && child.value.includes('{'));
  const first = heading.children[from];
  if (first?.type !== 'text') return;
  // An address in a value was made a link, so the braces may span several nodes.
  const rest = heading.children.slice(from + 1).map(node => plainTextOf(node));
  const at = first.value.lastIndexOf('{');
  const [, inside] = BRACES.exec(first.value.slice(at) + rest.join('')) ?? [];
  const attributes = inside === undefined ? undefined : parseAttributes(inside);
  if (!attributes) return;
  const before = first.value.slice(0, at).trimEnd();
  heading.children = [
    ...heading.children.slice(0, from),
    ...(before === '' ? [] : [shortened(first, before)]),
  ];
  heading.data = { ...heading.data, attributes };
}

const BRACES = /^\{([^{}]*)\}\s*$/;

function shortened(node: Extract<PhrasingContent, { type: 'text' }>, value: string): PhrasingContent {
  const { position } = node;
  if (!position) return { type: 'text', value };
  const cut = node.value.length - value.length;
  const end = { ...position.end, column: Math.max(1, position.end.column - cut) };
  delete end.offset;
  return { type: 'text', value, position: { start: position.start, end } };
}
