import type { Paragraph } from 'mdast';
import type { HandlerOf } from './context.ts';
import { element, text } from './element.ts';

/** A paragraph; one that is an image alone becomes a figure, and the image's title its caption. */
export const paragraphHandler: HandlerOf<Paragraph> = (state, node) => {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type !== 'image') return element('p', {}, state.all(node));
  const caption = only.title ? [element('figcaption', {}, [text(only.title)])] : [];
  return element('figure', {}, [...state.all({ ...node, children: [{ ...only, title: null }] }), ...caption]);
};
