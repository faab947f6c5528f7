import type { ElementContent } from 'hast';
import type { ListItem, Paragraph } from 'mdast';
import type { Context, HandlerOf } from './context.ts';
import { element, text } from './element.ts';

/** A point: its first paragraph needs none around it; labels, ordinals and fragments become classes. */
export function listItemHandler({ options }: Context): HandlerOf<ListItem> {
  return (state, node) => {
    const { fragment, label, ordinal } = node.data ?? {};
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
    return element('li', className.length > 0 ? { className } : {}, mark ? [mark, ...children] : children);
  };
}

/** An ordinal that stands in the text, since Markdown has no mark for it, is shown as the mark instead. */
function withoutOrdinal(paragraph: Paragraph, ordinal: string | undefined): Paragraph {
  const [first, ...rest] = paragraph.children;
  if (ordinal === undefined || first?.type !== 'text' || !first.value.startsWith(ordinal)) return paragraph;
  const value = first.value.slice(ordinal.length).trimStart();
  return { ...paragraph, children: value === '' ? rest : [{ ...first, value }, ...rest] };
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
