import type { FootnoteDefinition, Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Context, HandlerOf } from './context.ts';
import { element } from './element.ts';

/** The blocks, and below them the footnotes that they refer to. */
export function rootHandler({ footnotes, inline }: Context): HandlerOf<Root> {
  return state => {
    const content = state.all({ type: 'root', children: footnotes.body });
    const children = inline ? content : state.wrap(content, false);
    if (footnotes.list.length > 0) children.push(footnoteList(state, footnotes.list));
    return { type: 'root', children };
  };
}

function footnoteList(state: State, list: readonly FootnoteDefinition[]) {
  const items = list.map(definition => element('li', {}, contentOf(state, definition)));
  return element('aside', { className: ['footnotes'] }, [element('ol', {}, items)]);
}

/** A footnote of one paragraph needs no paragraph around it. */
function contentOf(state: State, definition: FootnoteDefinition) {
  const [first] = definition.children;
  return definition.children.length === 1 && first?.type === 'paragraph'
    ? state.all(first)
    : state.all(definition);
}
