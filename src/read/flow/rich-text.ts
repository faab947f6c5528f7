import type { PhrasingContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import { readInline } from '../plain/inline.ts';
import { joinsWithoutSpace } from '../plain/types.ts';
import type { FlowLine, FlowText } from './flow-text.ts';
import { slicePhrasing } from './slice-phrasing.ts';

/**
 * What a run of phrasing that was read from the text of a flow says in the document itself: the same words,
 * with the document's own emphasis, links and marks of footnotes.
 */
export function richTextOf(read: readonly PhrasingContent[], text: FlowText): PhrasingContent[] {
  const [first, last] = [read[0]?.position?.start, read.at(-1)?.position?.end];
  if (!first || !last) return [...read];
  const rich: PhrasingContent[] = [];
  let before: FlowLine | undefined;
  for (let line = first.line; line <= last.line; line += 1) {
    const flowLine = text.lineAt(line);
    if (flowLine?.item.kind !== 'paragraph' || flowLine === before || flowLine.text === '') continue;
    const from = line === first.line ? first.column - 1 - flowLine.prefix : leadOf(flowLine);
    const to = line === last.line ? last.column - 1 - flowLine.prefix : Number.POSITIVE_INFINITY;
    const piece = slicePhrasing(flowLine.item.children, Math.max(from, 0), to);
    if (before && !joinsWithoutSpace(before.text, flowLine.text.trimStart()))
      rich.push({ type: 'text', value: ' ', position: flowLine.item.place });
    rich.push(...piece.flatMap(node => readClearMarkdown(node, flowLine.item.place)));
    before = flowLine;
  }
  return rich;
}

/** The same for a heading or the title: what makes a line look like one is no emphasis within it. */
export function headingTextOf(read: readonly PhrasingContent[], text: FlowText): PhrasingContent[] {
  return richTextOf(read, text).flatMap(child => (child.type === 'strong' ? child.children : [child]));
}

/** White space before the text of a line that goes on with the line above. */
function leadOf({ text, prefix }: FlowLine): number {
  const rest = text.slice(prefix);
  return rest.length - rest.trimStart().length;
}

/** Addresses, and the Markdown that authors also type in a word processor. */
function readClearMarkdown(node: PhrasingContent, place: Place): PhrasingContent[] {
  if (node.type === 'text') {
    const read = readInline([{ text: node.value, line: place.start.line, column: 1 }]);
    return read.every(({ type }) => type === 'text')
      ? [placed(node, place)]
      : read.map(one => moved(one, place));
  }
  const open = 'children' in node && node.type !== 'link' && node.type !== 'linkReference';
  if (!open) return [placed(node, place)];
  const children = node.children.flatMap(child => readClearMarkdown(child, place));
  return [{ ...placed(node, place), children } as PhrasingContent];
}

/** The node with a place, its own where it has one. */
function placed<T extends PhrasingContent>(node: T, place: Place): T {
  const own = node.position ?? place;
  if (!('children' in node)) return { ...node, position: own };
  return { ...node, position: own, children: node.children.map(child => placed(child, own)) };
}

function moved<T extends PhrasingContent>(node: T, place: Place): T {
  if (!('children' in node)) return { ...node, position: place };
  return { ...node, position: place, children: node.children.map(child => moved(child, place)) };
}
