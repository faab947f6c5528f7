import type { List, ListItem, RootContent } from 'mdast';
import { readSimpleInline } from './inline.ts';
import { type Line, placeIn, pointIn } from './places.ts';

/** A line that begins a point, cut into its parts; columns count from 0. */
export interface PointLine {
  readonly line: Line;
  readonly indent: number;
  /** `-`, `*`, `+`, or what ends the number: `.`, `)`. */
  readonly kind: string;
  /** Of a numbered point. */
  readonly number?: number;
  /** Where its text begins, and its details must. */
  readonly content: number;
}

/** Reads a line as the start of a point; undefined when it is none. */
export function readPointLine(line: Line): PointLine | undefined {
  const [lead, spaces = '', marker = ''] = POINT.exec(line.text) ?? [];
  if (lead === undefined) return undefined;
  const number = marker.length > 1 ? { number: Number.parseInt(marker, 10) } : {};
  return { line, indent: spaces.length, kind: marker.at(-1) ?? '', ...number, content: lead.length };
}

const POINT = /^( *)([-*+]|\d{1,9}[.)]) {1,4}(?=\S)/;

interface OpenPoint {
  readonly list: List;
  readonly item: ListItem;
  readonly point: PointLine;
}

/**
 * Lists of points of one line each without blank lines between them, nested by indentation. Undefined where
 * a line would be read as something else than a point, or where its text is not simple.
 */
export function readSimpleLists(points: readonly PointLine[]): RootContent[] | undefined {
  const lists: RootContent[] = [];
  const open: OpenPoint[] = [];
  for (const point of points) {
    let before: OpenPoint | undefined;
    while (open.length > 0 && point.indent < (open.at(-1)?.point.content ?? 0)) before = open.pop();
    const parent = open.at(-1);
    if (point.indent - (parent?.point.content ?? 0) > 3) return undefined;
    const goesOn =
      before !== undefined &&
      before.point.kind === point.kind &&
      isNumbered(before.point) === isNumbered(point);
    // A number other than 1 cannot begin a list right below a text.
    if (!goesOn && (point.number ?? 1) !== 1 && (before ?? parent)) return undefined;
    const item = readItem(point);
    if (!item) return undefined;
    const list = goesOn && before ? before.list : startList(point, parent?.item.children ?? lists);
    list.children.push(item);
    open.push({ list, item, point });
    for (const one of open) extend(one, point.line);
  }
  return lists;
}

function isNumbered(point: PointLine): boolean {
  return point.number !== undefined;
}

function startList(point: PointLine, siblings: RootContent[]): List {
  const position = placeIn(point.line, point.indent);
  const list: List = {
    type: 'list',
    ordered: isNumbered(point),
    start: point.number ?? null,
    spread: false,
    children: [],
    position,
  };
  siblings.push(list);
  return list;
}

function readItem({ line, indent, content }: PointLine): ListItem | undefined {
  if (!STARTS_TEXT.test(line.text.slice(content, content + 12))) return undefined;
  const children = readSimpleInline([line], content);
  if (!children) return undefined;
  const paragraph = { type: 'paragraph' as const, children, position: placeIn(line, content) };
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [paragraph],
    position: placeIn(line, indent),
  };
}

function extend({ list, item }: OpenPoint, line: Line): void {
  if (list.position) list.position.end = pointIn(line, line.text.length);
  if (item.position) item.position.end = pointIn(line, line.text.length);
}

/** Text whose first characters begin no block. */
export const STARTS_TEXT =
  /^(?!\d{1,9}[.)](?:\s|$)|`{3}|\*(?:[ *_]|$)\s*\*)(?:[\p{L}\p{N}"'“”„«»‘’(§$€£%¿¡…–—•*`]|\[(?![ xX]\]))/u;
