import type { ElementContent } from 'hast';
import type { ListItem } from 'mdast';
import { withoutOrdinal } from '../../text/without-ordinal.ts';
import type { Context, HandlerOf } from './context.ts';
import { element, text } from './element.ts';

/** A point: its first paragraph needs none around it; labels, ordinals and fragments become classes. */
export function listItemHandler({ options }: Context): HandlerOf<ListItem> {
  return (state, node) => {
    const { fragment, step, label, ordinal } = node.data ?? {};
    const children = node.children.flatMap((child, index): ElementContent[] =>
      index === 0 && child.type === 'paragraph'
        ? state.all(withoutOrdinal(child, ordinal))
        : list(state.one(child, node)),
    );
    const className = [
      ...(label ? ['label'] : []),
      ...(fragment && options.fragmentClass ? [options.fragmentClass] : []),
    ];
    const mark = markOf(node.checked, ordinal);
    const properties = {
      ...(className.length > 0 ? { className } : {}),
      ...(fragment && options.fragmentClass && step ? { dataFragmentIndex: String(step) } : {}),
    };
    return element('li', properties, mark ? [mark, ...children] : children);
  };
}

function list(result: ElementContent | ElementContent[] | undefined): ElementContent[] {
  return Array.isArray(result) ? result : result ? [result] : [];
}

function markOf(
  checked: boolean | null | undefined,
  ordinal: string | undefined,
): ElementContent | undefined {
  if (typeof checked === 'boolean') {
    return element('span', { className: ['task'], dataDone: String(checked) }, [text(checked ? '☑ ' : '☐ ')]);
  }
  return ordinal === undefined
    ? undefined
    : element('span', { className: ['ordinal'] }, [text(`${ordinal} `)]);
}
