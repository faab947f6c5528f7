import type { List, RootContent } from 'mdast';
import { revealItem } from '../fragments.ts';

/** Makes the points of lists appear one after the other where they are marked with `*` or `1)`, as Marp has it. */
export function revealStarred(nodes: readonly RootContent[], lines: readonly string[]): RootContent[] {
  return nodes.map(node => {
    if (node.type === 'list') return revealList(node, lines);
    if (node.type === 'division') {
      return { ...node, children: revealStarred(node.children, lines) as typeof node.children };
    }
    return node;
  });
}

function revealList(list: List, lines: readonly string[]): List {
  const children = list.children.map(item => {
    const { line = 1, column = 1 } = item.position?.start ?? {};
    const starred = STARRED.test((lines[line - 1] ?? '').slice(column - 1));
    const inside = revealStarred(item.children, lines) as typeof item.children;
    return starred ? revealItem({ ...item, children: inside }) : { ...item, children: inside };
  });
  return { ...list, children };
}

const STARRED = /^(?:\*|\d{1,9}\))(?=\s|$)/;
