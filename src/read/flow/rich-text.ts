import type { PhrasingContent } from 'mdast';
import type { Place } from '../../model/place.ts';
import { phrasingText } from '../../text/plain-text.ts';
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
    const from = line === first.line ? startOf(read, flowLine, first.column) : leadOf(flowLine);
    const to = line === last.line ? last.column - 1 - flowLine.prefix : Number.POSITIVE_INFINITY;
    const piece = slicePhrasing(flowLine.item.children, Math.max(from, 0), to);
    if (before && !joinsWithoutSpace(before.text, flowLine.text.trimStart()))
      rich.push({ type: 'text', value: ' ', position: flowLine.item.place });
    rich.push(...piece.flatMap(node => readClearMarkdown(node, flowLine.item.place)));
    before = flowLine;
  }
  return [...markAbove(read, text.lineAt(first.line)), ...rich];
}

/** A number that stands alone on the line above belongs to the text, as plain outlines read it. */
function markAbove(read: readonly PhrasingContent[], line: FlowLine | undefined): PhrasingContent[] {
  const word = FIRST_WORD.exec(phrasingText(read))?.[0] ?? '';
  if (!line || !ORDINAL.test(word) || line.text.includes(word)) return [];
  return [{ type: 'text', value: `${word} `, position: line.item.place }];
}

/** The same for a heading or the title: what makes a line look like one is no emphasis within it. */
export function headingTextOf(read: readonly PhrasingContent[], text: FlowText): PhrasingContent[] {
  return richTextOf(read, text).flatMap(child => (child.type === 'strong' ? child.children : [child]));
}

/**
 * Where the text begins in its line. Where a number that was typed stays in the text, its place is only
 * about right, since the space behind it may be wide: there the first word is looked for.
 */
function startOf(read: readonly PhrasingContent[], { text, prefix }: FlowLine, column: number): number {
  const from = column - 1 - prefix;
  const word = FIRST_WORD.exec(phrasingText(read))?.[0] ?? '';
  const line = text.slice(prefix);
  if (from <= 0 || line.startsWith(word, from)) return from;
  const found = line.indexOf(word);
  return found >= 0 && found < from ? found : from;
}

const FIRST_WORD = /\S+/;
const ORDINAL = /^[([（§]?[\p{L}\p{N}.]{1,7}[.)\]）、．]$/u;

/** White space before the text of a line that goes on with the line above. */
function leadOf({ text, prefix }: FlowLine): number {
  const rest = text.slice(prefix);
  return rest.length - rest.trimStart().length;
}

/** Addresses, and the Markdown that authors also type in a word processor. */
function readClearMarkdown(node: PhrasingContent, place: Place): PhrasingContent[] {
  if (node.type === 'text') {
    const value = node.value.replace(GAP, ' ');
    const read = readInline([{ text: value, line: place.start.line, column: 1 }]);
    return read.every(({ type }) => type === 'text')
      ? [placed({ ...node, value }, place)]
      : read.map(one => moved(one, place));
  }
  const open = 'children' in node && node.type !== 'link' && node.type !== 'linkReference';
  if (!open) return [placed(node, place)];
  const children = node.children.flatMap(child => readClearMarkdown(child, place));
  return [{ ...placed(node, place), children } as PhrasingContent];
}

/** Tabs, and spaces that set something apart by the eye. */
const GAP = /[ \t]{2,}|\t/g;

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
