import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { withoutOrdinal } from '../../../text/without-ordinal.ts';
import { typstArray, typstBlock, typstCall, typstString } from '../code.ts';
import type { TypstContext, TypstHandler } from '../context.ts';

/** A list; a last point that leads over to what follows is one of its own, which stays with that. */
export const list: TypstHandler<List> = (node, context) => {
  const last = node.children.at(-1);
  if (!last?.data?.leadsOver) return pointsOf(node, context);
  const others = node.children.slice(0, -1);
  const start = node.ordered ? { start: (node.start ?? 1) + others.length } : {};
  return typstBlock([
    others.length > 0 ? pointsOf({ ...node, children: others }, context) : '',
    typstCall('lead-point', pointsOf({ ...node, ...start, children: [last] }, context)),
  ]);
};

/** With bullets, numbered, with the ordinals as the author wrote them, or with boxes where all points are tasks. */
function pointsOf(node: List, context: TypstContext): string {
  if (node.children.every(isTask)) return tasksOf(node, context);
  const items = node.children.map(item => typstBlock(contentOf(item, context)));
  const spread = node.spread || node.children.some(item => item.spread) ? 'tight: false' : undefined;
  const ordinals = node.children.map(item => item.data?.ordinal);
  if (ordinals.some(ordinal => ordinal !== undefined)) {
    const shown = ordinals.map((ordinal, index) => typstString(ordinal ?? countedOrdinal(node, index)));
    return typstCall('own-numbers', typstArray(shown), typstArray(items));
  }
  if (!node.ordered) return typstCall('list', spread, ...items.map(item => `list.item(${item})`));
  const start = `start: ${node.start ?? 1}`;
  return typstCall('enum', spread, start, ...items.map(item => `enum.item(${item})`));
}

function tasksOf({ children }: List, context: TypstContext): string {
  const items = children.map(({ checked, ...item }) => typstBlock(contentOf(item, context)));
  return typstCall('tasks', typstArray(children.map(({ checked }) => `${checked}`)), typstArray(items));
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === 'boolean';
}

function countedOrdinal({ ordered, start }: List, index: number): string {
  return ordered ? `${(start ?? 1) + index}.` : '–';
}

/** A point; its first paragraph needs none around it. A label stands before what it names. */
function contentOf(item: ListItem, context: TypstContext): string[] {
  const [first, ...others] = item.children;
  const mark = [...slideMark(item), ...taskBox(item)];
  if (first?.type !== 'paragraph') return [...mark, ...context.all(item.children)];
  const shown = withoutOrdinal(first, item.data?.ordinal);
  const words = typstBlock(context.all(shown.children));
  const named = item.data?.label ? typstCall('label-words', words) : words;
  const only = item.data?.label && runsIn(others);
  if (only) return [...mark, named, typstBlock(context.all(only.children))];
  if (!first.data?.leadsOver) return [...mark, named, ...context.all(others)];
  return [typstCall('lead', typstBlock([...mark, named])), ...context.all(others)];
}

/** The only detail of a label goes on in its line. */
function runsIn(others: readonly RootContent[]): Paragraph | undefined {
  const [details, ...more] = others;
  if (details?.type !== 'list' || more.length > 0 || details.children.length !== 1) return undefined;
  const [paragraph, ...rest] = details.children[0]?.children ?? [];
  return paragraph?.type === 'paragraph' && rest.length === 0 && !details.children[0]?.data?.ordinal
    ? paragraph
    : undefined;
}

function slideMark({ data }: ListItem): string[] {
  return data?.slide === undefined ? [] : [`slide-mark(${data.slide})`];
}

/** Among points that are no tasks. */
function taskBox(item: ListItem): string[] {
  return isTask(item) ? [`task-mark(${item.checked})`] : [];
}
