import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { compoundsIn } from '../text/compounds.ts';
import { element, text } from './handlers/element.ts';

/** Puts words that are joined by hyphens, up to so many letters, into elements that are not broken. */
export function keepCompounds(tree: Root, longest: number): Root {
  return { ...tree, children: tree.children.flatMap(node => keepInNode(node, longest)) };
}

function keepInNode(node: RootContent, longest: number): ElementContent[] {
  if (node.type === 'text') return keepInText(node, longest);
  if (node.type !== 'element') return node.type === 'doctype' ? [] : [node];
  return [{ ...node, children: node.children.flatMap(child => keepInNode(child, longest)) }];
}

/** The text in pieces, its compounds in elements of their own. */
export function keepInText({ value }: Pick<Text, 'value'>, longest: number): Array<Text | Element> {
  const pieces: Array<Text | Element> = [];
  let done = 0;
  for (const { from, to } of compoundsIn(value, longest)) {
    if (from > done) pieces.push(text(value.slice(done, from)));
    pieces.push(element('span', { className: ['compound'] }, [text(value.slice(from, to))]));
    done = to;
  }
  if (done < value.length) pieces.push(text(value.slice(done)));
  return pieces;
}
