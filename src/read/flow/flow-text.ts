import type { PhrasingContent } from 'mdast';
import type { Flow, FlowItem, FlowList, FlowParagraph } from './flow.ts';

/** A flow as a plain outline: a line an item, so that each line tells where it comes from. */
export interface FlowText {
  readonly lines: readonly FlowLine[];
  readonly text: string;
  /** The line of the flow that stands in a line of the text, both from 1. */
  readonly lineAt: (textLine: number) => FlowLine | undefined;
  /** The other way round. */
  readonly textLineOf: (line: number) => number;
}

export interface FlowLine {
  readonly item: FlowItem;
  /** Characters that were put before the text: its indent, its mark, what makes it a heading. */
  readonly prefix: number;
  readonly text: string;
}

/**
 * Writes each item as a line of a plain outline, with the marks that its style stands for; blocks are empty
 * lines. A paragraph that only looks like a heading becomes a bold line. `apart` puts an empty line between
 * all of them, for documents whose paragraphs are never parts of one another.
 */
export function writeFlowText(flow: Flow, apart = false): FlowText {
  const writeMark = markWriterFor(flow);
  const lines = flow.items.map(item => lineOf(item, writeMark, !hasHeadings(flow)));
  return {
    lines,
    text: lines.map(line => line.text).join(apart ? '\n\n' : '\n'),
    lineAt: textLine => lines[apart ? (textLine - 1) >> 1 : textLine - 1],
    textLineOf: line => (apart ? 2 * line - 1 : line),
  };
}

/** True when a document has headings by their styles: then sizes say nothing. */
export function hasHeadings({ items }: Flow): boolean {
  return items.some(item => item.kind === 'paragraph' && item.heading !== undefined);
}

/** The text of a run of phrasing on one line: each character stands for itself, and pictures for nothing. */
export function lineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOfNode).join('');
}

function textOfNode(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(LINE_BREAK, ' ');
  return 'children' in node ? lineText(node.children) : '';
}

const LINE_BREAK = /[\n\r\u2028\u2029]/g;

type WriteMark = (list: FlowList) => string;

function lineOf(item: FlowItem, writeMark: WriteMark, tiers: boolean): FlowLine {
  if (item.kind === 'block') return { item, prefix: 0, text: '' };
  const text = lineText(item.children);
  if (text.trim() === '') return { item, prefix: 0, text: '' };
  const [before, after] = frameOf(item, text, writeMark, tiers);
  return { item, prefix: before.length, text: before + text + after };
}

function frameOf(
  item: FlowParagraph,
  text: string,
  writeMark: WriteMark,
  tiers: boolean,
): [before: string, after: string] {
  if (item.heading !== undefined) return [`${'#'.repeat(Math.min(item.heading, 6))} `, ''];
  const indent = ' '.repeat(Math.min(item.indent, MOST_COLUMNS));
  if (item.list) return [`${indent}${writeMark(item.list)} `, ''];
  if (tiers && item.tier !== undefined) return [`${'#'.repeat(Math.min(item.tier, 6))} `, ''];
  const bold = item.striking && !text.includes('**') && !SPACE_AT_ENDS.test(text);
  return bold ? [`${indent}**`, '**'] : [indent, ''];
}

const MOST_COLUMNS = 100;
const SPACE_AT_ENDS = /^\s|\s$/;
const ROMAN = /^[IVXLC]+[.)]?$/;

/**
 * How marks are written. Word has lists side by side, not in one another: there numbers at the indent of
 * bullets may stand above them, as in a plain outline.
 */
function markWriterFor(flow: Flow): WriteMark {
  if (flow.nested) return () => '-';
  const romans = flow.items.some(item => item.kind === 'paragraph' && isSecondRoman(item.list));
  return list => {
    if (!list.ordered) return '-';
    return romans && list.mark && ROMAN.test(list.mark) ? list.mark : `${list.value ?? 1}.`;
  };
}

/** Roman numbers count parts, as long as there are at least two. */
function isSecondRoman(list: FlowList | undefined): boolean {
  return list?.value === 2 && list.mark !== undefined && ROMAN.test(list.mark);
}
