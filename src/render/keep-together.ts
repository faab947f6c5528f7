import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { keptTogether } from '../text/kept-together.ts';
import { element, text } from './handlers/element.ts';

/** Puts what stays together on a line into elements that are not broken; code is left as it is. */
export function keepTogether(tree: Root, compounds: number): Root {
  return { ...tree, children: tree.children.flatMap(node => keepInNode(node, compounds)) };
}

function keepInNode(node: RootContent, compounds: number): ElementContent[] {
  if (node.type === 'text') return keepInText(node.value, compounds);
  if (node.type !== 'element') return node.type === 'doctype' ? [] : [node];
  if (CODE.has(node.tagName)) return [node];
  return [{ ...node, children: node.children.flatMap(child => keepInNode(child, compounds)) }];
}

const CODE: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp']);

/** A text in pieces, what stays together in elements of its own. */
export function keepInText(value: string, compounds: number): Array<Text | Element> {
  const pieces: Array<Text | Element> = [];
  let done = 0;
  for (const { from, to } of keptTogether(value, compounds)) {
    if (from > done) pieces.push(text(value.slice(done, from)));
    pieces.push(element('span', { className: ['kept'] }, [text(value.slice(from, to))]));
    done = to;
  }
  if (done < value.length) pieces.push(text(value.slice(done)));
  return pieces;
}
