import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { readSimpleInline } from './inline.ts';
import { indentOf, type Line, placeIn, pointIn, type Segment, segmentOf } from './places.ts';
import { type PointLine, readPointLine, startsText } from './points.ts';

/** Blocks that were read, and the index of the line after them. */
export interface ReadBlocks {
  readonly blocks: readonly RootContent[];
  readonly end: number;
}

/**
 * The lists that begin at a line, of points and paragraphs that may be wrapped, nested by indentation, tight or
 * loose. Undefined where a line would be read as something else, or where its text is not simple.
 */
export function readSimpleLists(lines: readonly Line[], start: number): ReadBlocks | undefined {
  const reader = new ListReader();
  let end = start;
  let afterBlank = false;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const indent = indentOf(line);
    if (indent === line.text.length) {
      afterBlank = true;
      continue;
    }
    const point = readPointLine(line);
    if (!point && indent === 0 && (afterBlank || !startsText(line, 0))) break;
    if (!(point ? reader.addPoint(point, afterBlank) : reader.addText(line, indent, afterBlank)))
      return undefined;
    afterBlank = false;
    end = at + 1;
  }
  return reader.closeParagraph() ? { blocks: reader.lists, end } : undefined;
}

interface OpenPoint {
  readonly list: List;
  readonly item: ListItem;
  readonly point: PointLine;
}

class ListReader {
  readonly lists: RootContent[] = [];
  private readonly open: OpenPoint[] = [];
  private paragraph: Paragraph | undefined;
  private segments: Segment[] = [];

  /** False where the line would begin no point. */
  addPoint(point: PointLine, afterBlank: boolean): boolean {
    const before = this.leave(point.indent);
    const parent = this.open.at(-1);
    if (point.indent - (parent?.point.content ?? 0) > 3 || !startsText(point.line, point.content))
      return false;
    const goesOn = before !== undefined && isSameKind(before.point, point);
    // A number other than 1 cannot begin a list right below a text.
    if (!goesOn && (point.number ?? 1) !== 1 && (before ?? parent)) return false;
    const list = goesOn ? before.list : startList(point, parent?.item.children ?? this.lists);
    if (afterBlank && goesOn) list.spread = true;
    if (afterBlank && !goesOn && parent) parent.item.spread = true;
    const position = placeIn(point.line, point.indent);
    const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [], position };
    list.children.push(item);
    this.open.push({ list, item, point });
    return this.startParagraph(item, point.line, point.content);
  }

  /** Goes on with the paragraph above, or begins another one in the point that the indent says. */
  addText(line: Line, indent: number, afterBlank: boolean): boolean {
    if (!startsText(line, indent)) return false;
    if (!afterBlank) return this.extend(line, indent);
    this.leave(indent);
    const parent = this.open.at(-1);
    if (!parent || indent - parent.point.content > 3) return false;
    parent.item.spread = true;
    return this.startParagraph(parent.item, line, indent);
  }

  /** Reads the text of the last paragraph; false when it is not simple. */
  closeParagraph(): boolean {
    if (!this.paragraph) return true;
    const children = readSimpleInline(this.segments);
    if (!children) return false;
    this.paragraph.children = children;
    return true;
  }

  /** Closes the points that a line of this indent is no part of, and gives the last one closed. */
  private leave(indent: number): OpenPoint | undefined {
    let left: OpenPoint | undefined;
    while (indent < (this.open.at(-1)?.point.content ?? 0)) left = this.open.pop();
    return left;
  }

  private startParagraph(item: ListItem, line: Line, from: number): boolean {
    if (!this.closeParagraph()) return false;
    this.paragraph = { type: 'paragraph', children: [], position: placeIn(line, from) };
    this.segments = [];
    item.children.push(this.paragraph);
    return this.extend(line, from);
  }

  private extend(line: Line, from: number): boolean {
    this.segments.push(segmentOf(line, from));
    const { open, paragraph } = this;
    for (const { position } of [
      ...open.flatMap(({ list, item }) => [list, item]),
      ...(paragraph ? [paragraph] : []),
    ]) {
      if (position) position.end = pointIn(line, line.text.length);
    }
    return true;
  }
}

function isSameKind(a: PointLine, b: PointLine): boolean {
  return a.kind === b.kind && (a.number === undefined) === (b.number === undefined);
}

function startList(point: PointLine, siblings: RootContent[]): List {
  const { number } = point;
  const position = placeIn(point.line, point.indent);
  const ordered = number !== undefined;
  const list: List = { type: 'list', ordered, start: number ?? null, spread: false, children: [], position };
  siblings.push(list);
  return list;
}
