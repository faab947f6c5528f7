import type { FootnoteReference } from 'mdast';
import type { Context, HandlerOf } from './context.ts';
import { element, text } from './element.ts';

/** A raised number; the note stands at the foot of the same slide, so that it needs no link. */
export function footnoteReferenceHandler({ footnotes }: Context): HandlerOf<FootnoteReference> {
  return (_state, node) => {
    const number = footnotes.numberOf(node.identifier);
    return element('sup', { className: ['footnote-mark'] }, [text(number ? String(number) : '*')]);
  };
}
