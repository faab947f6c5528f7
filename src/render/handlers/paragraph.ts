import type { Paragraph } from 'mdast';
import { imageIn } from '../../text/pictures.ts';
import type { HandlerOf } from './context.ts';
import { element, text } from './element.ts';

/** A paragraph; one that is an image alone, or a link on one, becomes a figure, and its title the caption. */
export const paragraphHandler: HandlerOf<Paragraph> = (state, node) => {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  const image = imageIn(only);
  if (!only || !image) return element('p', {}, state.all(node));
  const caption = image.title ? [element('figcaption', {}, [text(image.title)])] : [];
  const bare = { ...image, title: null };
  const shown = only.type === 'link' ? { ...only, children: [bare] } : bare;
  return element('figure', {}, [...state.all({ ...node, children: [shown] }), ...caption]);
};
