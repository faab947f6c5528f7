import type { Element } from 'hast';
import { lookOfCss } from './css.ts';
import type { ElementReader, HtmlReader, Scope } from './html-reader.ts';
import { indentOfLevel, OpenList } from './lists.ts';

/** A list; lists that stand beside the items of another are one level deeper. */
export const readList: ElementReader = (reader, element, scope, css) => {
  const list = new OpenList(element, css, scope.list?.level ?? 0);
  reader.flush(scope.block);
  for (const child of element.children) {
    if (child.type === 'element' && child.tagName === 'li') readItem(reader, child, { ...scope, list });
    else reader.readAll({ type: 'root', children: [child] }, { ...scope, list });
  }
  reader.flush(scope.block);
};

function readItem(reader: HtmlReader, item: Element, scope: Scope): void {
  const list = scope.list;
  if (!list || reader.context.links.notes.has(item)) return;
  const css = reader.context.css(item);
  const below = { ...scope, block: { ...scope.block, inside: list.level } };
  reader.flush(below.block, { list: list.next(item, css), indent: list.indent });
  reader.readAll(
    { type: 'root', children: item.children },
    { ...below, look: { ...scope.look, ...lookOfCss(css) } },
  );
  reader.flush(below.block);
  reader.dropPoint();
}

/** Terms are points, their descriptions points below them. */
export function readTerm(level: number): ElementReader {
  return (reader, element, scope) => {
    const point = { list: { ordered: false }, indent: indentOfLevel((scope.list?.level ?? 0) + level) };
    reader.flush(scope.block, point);
    reader.readAll(element, {
      ...scope,
      block: { ...scope.block, inside: (scope.list?.level ?? 0) + level },
    });
    reader.flush(scope.block);
    reader.dropPoint();
  };
}
