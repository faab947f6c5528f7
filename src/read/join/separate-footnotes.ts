import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { type OfFiles, runAt } from '../../model/files.ts';

/**
 * Lets the footnotes of each file be its own: where two files use the same label, that of the first file stays, and others get another.
 * A reference without a definition in its file means that of another file. Changes the tree.
 */
export function separateFootnotes(tree: Root, whole: OfFiles): void {
  const notes: Array<{ node: FootnoteDefinition | FootnoteReference; file: string }> = [];
  const visit = (node: Nodes, lineAbove: number): void => {
    const line = node.position?.start.line ?? lineAbove;
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
      notes.push({ node, file: runAt(whole, line)?.path ?? whole.source });
    if ('children' in node) for (const child of node.children) visit(child, line);
  };
  visit(tree, 1);
  const definitions = notes.flatMap(({ node, file }) =>
    node.type === 'footnoteDefinition' ? [{ node, file }] : [],
  );
  const isFirst = ({ file }: { readonly file: string }) => file === whole.source;
  const renamed = newLabels([...definitions.filter(isFirst), ...definitions.filter(one => !isFirst(one))]);
  for (const { node, file } of notes) {
    const label = renamed.get(keyOf(file, node.identifier));
    if (label !== undefined) Object.assign(node, { identifier: label, label });
  }
}

function newLabels(
  definitions: ReadonlyArray<{ readonly node: FootnoteDefinition; readonly file: string }>,
): ReadonlyMap<string, string> {
  const taken = new Set(definitions.map(({ node }) => node.identifier));
  const owners = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const { node, file } of definitions) {
    const owner = owners.get(node.identifier);
    if (owner === undefined) owners.set(node.identifier, file);
    if (owner === undefined || owner === file || renamed.has(keyOf(file, node.identifier))) continue;
    const label = unusedLabel(node.identifier, taken);
    taken.add(label);
    renamed.set(keyOf(file, node.identifier), label);
  }
  return renamed;
}

function keyOf(file: string, identifier: string): string {
  return `${file}\n${identifier}`;
}

/** Numbers count on; to a word, a number is added. */
function unusedLabel(label: string, taken: ReadonlySet<string>): string {
  const isNumber = NUMBER.test(label);
  for (let count = isNumber ? Number(label) + 1 : 2; ; count += 1) {
    const next = isNumber ? String(count) : `${label}-${count}`;
    if (!taken.has(next)) return next;
  }
}

const NUMBER = /^\d{1,6}$/;
