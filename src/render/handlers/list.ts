import type { List } from 'mdast';
import type { HandlerOf } from './context.ts';
import { element } from './element.ts';

/** A list; where the author's own ordinals are kept, the browser must not count as well. */
export const listHandler: HandlerOf<List> = (state, node) => {
  const items = state.all(node);
  const ordinals = node.children.some(item => item.data?.ordinal !== undefined);
  const className = ordinals ? ['ordinals'] : node.children.some(isTask) ? ['tasks'] : widthOfNumbers(node);
  const start =
    node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
  return element(
    node.ordered || ordinals ? 'ol' : 'ul',
    { ...start, ...(className ? { className } : {}) },
    state.wrap(items, true),
  );
};

/** Numbers of two digits and of three stand further from their points. */
function widthOfNumbers({ ordered, start, children }: List): [string] | undefined {
  const last = ordered ? (start ?? 1) + children.length - 1 : 0;
  return last < 10 ? undefined : [last < 100 ? 'two-digits' : 'three-digits'];
}

function isTask(item: List['children'][number]): boolean {
  return typeof item.checked === 'boolean';
}
