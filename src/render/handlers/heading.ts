import type { Heading } from 'mdast';
import type { Context, HandlerOf } from './context.ts';
import { element } from './element.ts';

/** A heading within a slide: below the slide's own, which is an h2. */
export function headingHandler({ headingShift }: Context): HandlerOf<Heading> {
  return (state, node) => {
    const level = Math.min(6, Math.max(3, node.depth + headingShift));
    return element(`h${level}`, {}, state.all(node));
  };
}
