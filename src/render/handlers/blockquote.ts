import type { Blockquote } from 'mdast';
import { splitAttribution } from '../../text/split-attribution.ts';
import type { HandlerOf } from './context.ts';
import { element } from './element.ts';

/** A quotation; a last paragraph, or line, that begins with a dash says whose it is. */
export const blockquoteHandler: HandlerOf<Blockquote> = (state, node) => {
  const { said, source } = splitAttribution(node);
  const quote = element('blockquote', {}, state.wrap(state.all(said), true));
  if (!source) return quote;
  return element('figure', { className: ['quote'] }, [quote, element('figcaption', {}, state.all(source))]);
};
