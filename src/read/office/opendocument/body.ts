import type { Paragraph } from 'mdast';
import { pictureLeftOut } from '../../../message/office.ts';
import { placeOfLines } from '../../../model/place.ts';
import type { StoryItem } from '../story.ts';
import { type StoryCell, tableOf } from '../table.ts';
import { childOf, elementsIn, textIn, type XmlElement } from '../xml.ts';
import type { OdtContext } from './context.ts';
import { listLook, startOf } from './lists.ts';
import { type OpenPoint, readParagraph } from './paragraph.ts';
import { boxIn } from './spans.ts';

/** Reads what stands in the body of a document, in its order. */
export function readBody(text: XmlElement, context: OdtContext): StoryItem[] {
  return new BodyReader(context).readAll(text, undefined);
}

/** A list that is open while its points are read. */
interface OpenList {
  readonly style: string;
  /** From 1. */
  readonly level: number;
}

/** Parts that a program generates of the rest. */
const GENERATED = new Set([
  'text:table-of-content',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:tracked-changes',
  'text:sequence-decls',
  'office:forms',
]);
const MOST_COLUMNS = 60;

/** Keeps the number of the paragraph that is read, and the counts of lists that go on. */
class BodyReader {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly context: OdtContext,
    private line = 0,
    /** All that is read stands at one line: it is a cell or a box. */
    private readonly fixed = false,
  ) {}

  readAll(parent: XmlElement, list: OpenList | undefined): StoryItem[] {
    return elementsIn(parent).flatMap(element => this.read(element, list));
  }

  private read(element: XmlElement, list: OpenList | undefined): StoryItem[] {
    if (GENERATED.has(element.name)) return [];
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return this.readText(element, undefined);
      case 'text:list':
        return this.readList(element, list);
      case 'table:table':
        return this.readTable(element);
      case 'draw:frame':
        return this.readFrame(element);
      default:
        return this.readAll(element, list);
    }
  }

  private count(): number {
    if (!this.fixed) this.line += 1;
    return this.line;
  }

  private readText(element: XmlElement, point: OpenPoint | undefined): StoryItem[] {
    const { paragraphs, frames } = readParagraph(element, this.count(), point, this.context);
    return [...paragraphs, ...frames.flatMap(frame => this.readFrame(frame))];
  }

  private readList(element: XmlElement, outer: OpenList | undefined): StoryItem[] {
    const style = element.attributes.get('text:style-name') ?? outer?.style ?? '';
    const list: OpenList = { style, level: (outer?.level ?? 0) + 1 };
    if (outer || element.attributes.get('text:continue-numbering') !== 'true')
      this.counts.delete(keyOf(list));
    return elementsIn(element).flatMap(item => this.readPoint(item, list));
  }

  /** The first paragraph of a point is marked; what follows it stands under it without a mark. */
  private readPoint(item: XmlElement, list: OpenList): StoryItem[] {
    const definition = this.context.styles.lists.get(list.style);
    const [first, ...others] = elementsIn(item);
    const marked =
      first && (first.name === 'text:p' || first.name === 'text:h') && item.name === 'text:list-item';
    if (!marked) return this.readAll(item, list);
    const value = this.nextValue(item, list, startOf(definition, list.level));
    const text = this.readText(first, listLook(definition, list.level, value));
    return [...text, ...others.flatMap(child => this.readBelow(child, list))];
  }

  private readBelow(child: XmlElement, list: OpenList): StoryItem[] {
    if (child.name === 'text:list') return this.readList(child, list);
    return this.read(child, list).map(item => ({ ...item, inside: item.inside ?? list.level }));
  }

  private nextValue(item: XmlElement, list: OpenList, start: number): number {
    const given = Number(item.attributes.get('text:start-value'));
    const before = this.counts.get(keyOf(list));
    const value = given > 0 ? given : before === undefined ? start : before + 1;
    this.counts.set(keyOf(list), value);
    return value;
  }

  private readTable(table: XmlElement): StoryItem[] {
    const line = this.count();
    const rows = rowsIn(table).map(row =>
      elementsIn(row)
        .filter(({ name }) => name === 'table:table-cell')
        .map((cell): StoryCell => {
          const span = Number(cell.attributes.get('table:number-columns-spanned')) || 1;
          const story = new BodyReader(this.context, line, true).readAll(cell, undefined);
          return { story, span: Math.min(span, MOST_COLUMNS) };
        }),
    );
    return tableOf(rows, line);
  }

  private readFrame(frame: XmlElement): StoryItem[] {
    const box = boxIn(frame);
    if (box) return new BodyReader(this.context, Math.max(this.line, 1), true).readAll(box, undefined);
    return this.readPicture(frame);
  }

  private readPicture(frame: XmlElement): StoryItem[] {
    const href = childOf(frame, 'draw:image')?.attributes.get('xlink:href');
    if (href === undefined) return [];
    const line = Math.max(this.line, 1);
    const position = placeOfLines(line);
    const alt = (textIn(childOf(frame, 'svg:desc')) || textIn(childOf(frame, 'svg:title'))).trim();
    const found = this.context.media.add(href.replace(/^\.\//, ''));
    if ('missing' in found) {
      this.context.findings.messages.push(pictureLeftOut(this.context.path, position, found.missing, alt));
      return [];
    }
    const node: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'image', url: found.url, alt, position }],
      position,
    };
    return [{ kind: 'block', line, node, notes: [] }];
  }
}

function keyOf({ style, level }: OpenList): string {
  return `${style} ${level}`;
}

/** Rows, also those in groups and in the head. */
function rowsIn(table: XmlElement): XmlElement[] {
  return elementsIn(table).flatMap(child => {
    if (child.name === 'table:table-row') return [child];
    return child.name.startsWith('table:table-') ? rowsIn(child) : [];
  });
}
