import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { NotesNode } from '../../model/nodes.ts';
import { joinPlaces, type Place } from '../../model/place.ts';
import { headingSpans } from './heading-text.ts';
import { parseMarkdown, readInline } from './inline.ts';
import { toLooseTable } from './loose-tables.ts';
import { toQuotation } from './quotations.ts';
import { TABLE_RULE } from './regions.ts';
import type { Item, PlainNode, Span } from './types.ts';

/** Turns the tree of a plain outline into mdast; every position is a place in the author's document. */
export function toMdast(nodes: readonly PlainNode[]): RootContent[] {
  const children: RootContent[] = [];
  let counted = 0;
  nodes.forEach((node, index) => {
    if (node.kind !== 'point') {
      children.push(...toBlocks(node));
      return;
    }
    const number = numberOf(node.item);
    const list = nodes[index - 1]?.kind === 'point' ? (children.at(-1) as List) : undefined;
    const numbered = isNumbered(number, counted, numberOf(nodes[index + 1]?.item));
    addPoint(children, list, node, numbered ? number : undefined);
    counted = number ?? counted;
  });
  return children;
}

const DECIMAL = /^[(（]?(\d{1,3})[.．)）、>°º]$/u;

/** The number of a mark that Markdown can write as well; undefined for all other marks. */
function numberOf(item: Item | undefined): number | undefined {
  const mark = item?.mark;
  return mark?.kind === 'ordinal' && DECIMAL.test(mark.written) ? mark.value : undefined;
}

/** So many points may be missing from a count, since lecturers strike some out. */
const MOST_MISSING = 3;

/** Numbers that run on make a numbered list; a number that jumps far stays in the text, as written. */
function isNumbered(number: number | undefined, before: number, after: number | undefined): boolean {
  if (number === undefined) return false;
  const goesOn = before > 0 && number > before && number - before <= MOST_MISSING + 1;
  return number === 1 || goesOn || number === before + 1 || after === number + 1;
}

/** Goes on with the list before, or starts one where the kind of list or its count changes. */
function addPoint(
  children: RootContent[],
  list: List | undefined,
  node: PlainNode,
  number: number | undefined,
): void {
  const item = toListItem(node, number !== undefined);
  const next = list?.ordered ? (list.start ?? 1) + list.children.length : undefined;
  if (list && (list.ordered ? number === next : number === undefined)) {
    list.children.push(item);
    list.position = joinPlaces(list.position as Place, item.position as Place);
    return;
  }
  const start = number === undefined ? {} : { start: number };
  children.push({
    type: 'list',
    ordered: number !== undefined,
    ...start,
    spread: false,
    children: [item],
    position: item.position as Place,
  });
}

function toListItem(node: PlainNode, numbered: boolean): ListItem {
  const spans = numbered ? node.item.spans : withOrdinal(node.item);
  const text: Paragraph = { type: 'paragraph', children: readInline(spans), position: placeOf(node.item) };
  const details = toMdast(node.children) as ListItem['children'];
  const end = details.at(-1)?.position;
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [text, ...details],
    position: end ? joinPlaces(placeOf(node.item), end) : placeOf(node.item),
    ...(node.item.mark?.kind === 'ordinal' ? { data: { ordinal: node.item.mark.written } } : {}),
  };
}

const NO_SPACE_AFTER = /[、】）．]$/u;

/** Ordinals that Markdown does not know stay in the text, as written. */
function withOrdinal(item: Item): readonly Span[] {
  const [first, ...rest] = item.spans;
  if (item.mark?.kind !== 'ordinal' || !first) return item.spans;
  const { written } = item.mark;
  const gap = first.text === '' || NO_SPACE_AFTER.test(written) ? '' : ' ';
  return [
    {
      text: written + gap + first.text,
      line: first.line,
      column: Math.max(1, first.column - written.length - 1),
    },
    ...rest,
  ];
}

function toBlocks(node: PlainNode): RootContent[] {
  const { item } = node;
  const position = placeOf(item);
  if (node.kind === 'heading') return toHeading(node);
  if (node.kind === 'notes') return [toNotes(node)];
  if (node.kind === 'prose') {
    const quotation = item.mark ? undefined : toQuotation(item.spans);
    if (quotation) return [quotation];
    return [{ type: 'paragraph', children: readInline(withOrdinal(item)), position }];
  }
  if (node.kind === 'table') return toTable(item);
  const value = dedent(item.spans).join('\n');
  if (node.kind === 'comment') return [{ type: 'html', value, position }];
  if (node.kind === 'preformatted')
    return [{ type: 'code', lang: null, meta: null, value, position, data: { preformatted: true } }];
  const [lang, ...meta] = (item.lang ?? '').split(/\s+/);
  return [{ type: 'code', lang: lang || null, meta: meta.join(' ') || null, value, position }];
}

function toNotes(node: PlainNode): NotesNode {
  const children = toMdast(node.children) as NotesNode['children'];
  const places = [placeOf(node.item), ...children.flatMap(child => (child.position ? [child.position] : []))];
  return { type: 'notes', children, position: places.reduce(joinPlaces) };
}

function toHeading(node: PlainNode): RootContent[] {
  const position = placeOf(node.item);
  const { heading, prose } = headingSpans(withOrdinal(node.item));
  const depth = Math.min(node.level ?? 1, 6) as Heading['depth'];
  const blocks: RootContent[] = [{ type: 'heading', depth, children: readInline(heading), position }];
  if (prose.length > 0) blocks.push({ type: 'paragraph', children: readInline(prose), position });
  return blocks;
}

/** Where an item stands: from its mark to the end of its last line. */
function placeOf(item: Item): Place {
  const last = item.spans.at(-1);
  const first = { line: item.firstLine, column: item.column };
  if (item.kind !== 'text' || !last) return { start: first, end: { line: item.lastLine, column: 1 } };
  return { start: first, end: { line: last.line, column: last.column + last.text.length } };
}

/** A table is parsed; what was escaped in it moved some columns, which stay within their lines. */
function toTable(item: Item): RootContent[] {
  if (!TABLE_RULE.test(item.spans[1]?.text.trim() ?? '')) return [toLooseTable(item)];
  const lengths = new Map(item.spans.map(span => [span.line, span.text.length + 1]));
  const rows = item.spans.map(span => escapeRow(span.text)).join('\n');
  return parseMarkdown(rows, item.firstLine, 1, (line, column) => Math.min(column, lengths.get(line) ?? 1));
}

/** In a table only the bars are signs. */
function escapeRow(row: string): string {
  return row.trim().replace(/[<>[\]_~&\\]/g, sign => `\\${sign}`);
}

const INDENT = /^[ \t]*/;

/** The lines without the white space that all of them share. */
function dedent(spans: readonly Span[]): string[] {
  const indents = spans
    .filter(span => span.text.trim() !== '')
    .map(span => INDENT.exec(span.text)?.[0] ?? '');
  const shared = indents.reduce((common, indent) => commonStart(common, indent), indents[0] ?? '');
  return spans.map(span =>
    span.text.startsWith(shared) ? span.text.slice(shared.length) : span.text.trim(),
  );
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
