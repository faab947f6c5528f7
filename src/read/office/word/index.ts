import type { Flow } from '../../flow/flow.ts';
import type { Archive } from '../archive.ts';
import { joinStory } from '../join-story.ts';
import { createMediaShelf } from '../media.ts';
import type { StoryItem } from '../story.ts';
import { type StoryCell, tableOf } from '../table.ts';
import { titleFromProperties } from '../title-property.ts';
import { childOf, childrenOf, elementsIn, textIn, type XmlElement } from '../xml.ts';
import type { WordContext } from './context.ts';
import { OpenFields } from './fields.ts';
import { readNumbering } from './numbering.ts';
import { readParagraph } from './paragraph.ts';
import { readParts, type WordParts } from './parts.ts';
import { childValue, readStyles } from './styles.ts';

/** Reads a Word document. Throws `Unreadable`. */
export function readWordFlow(archive: Archive, path: string): Flow {
  const parts = readParts(archive);
  const context = contextOf(parts, archive, path);
  const counter = { line: 0 };
  const story = readStory(childOf(parts.document, 'w:body'), context, counter);
  const title = titleFromProperties(textIn(childOf(parts.properties, 'dc:title')));
  return {
    nested: false,
    items: joinStory(story),
    footnotes: context.findings.footnotes,
    meta: title === undefined ? {} : { title },
    media: context.media.all,
    messages: context.findings.messages,
  };
}

function contextOf(parts: WordParts, archive: Archive, path: string): WordContext {
  return {
    path,
    styles: readStyles(parts.styles),
    countList: readNumbering(parts.numbering),
    targets: parts.targets,
    footnotes: notesById(parts.footnotes, 'w:footnote'),
    endnotes: notesById(parts.endnotes, 'w:endnote'),
    comments: notesById(parts.comments, 'w:comment'),
    media: createMediaShelf(archive),
    findings: { footnotes: [], messages: [] },
    fields: new OpenFields(),
  };
}

/** Notes that Word makes itself, such as the line above footnotes, have a type. */
function notesById(root: XmlElement | undefined, name: string): Map<string, XmlElement> {
  const own = childrenOf(root, name).filter(
    ({ attributes }) => (attributes.get('w:type') ?? 'normal') === 'normal',
  );
  return new Map(own.map(note => [note.attributes.get('w:id') ?? '', note]));
}

/** Counts paragraphs and tables, as far as they stand in no table. */
interface Counter {
  line: number;
}

function readStory(parent: XmlElement | undefined, context: WordContext, counter: Counter): StoryItem[] {
  return elementsIn(parent).flatMap((element): StoryItem[] => {
    switch (element.name) {
      case 'w:p':
        counter.line += 1;
        return readWithBoxes(element, context, counter.line);
      case 'w:tbl':
        counter.line += 1;
        return readTable(element, context, counter.line);
      case 'w:sdt':
        return isContents(element) ? [] : readStory(childOf(element, 'w:sdtContent'), context, counter);
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        return readStory(element, context, counter);
      case 'mc:AlternateContent':
        return readStory(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'), context, counter);
      default:
        return [];
    }
  });
}

/** A paragraph, and behind it what stands in its text boxes. */
function readWithBoxes(paragraph: XmlElement, context: WordContext, line: number): StoryItem[] {
  const { items, boxes } = readParagraph(paragraph, line, context);
  return [...items, ...boxes.flatMap(box => readInside(box, context, line))];
}

/** What stands in a cell or a box: all of it is found at the line of the whole. */
function readInside(parent: XmlElement, context: WordContext, line: number): StoryItem[] {
  return readStory(parent, context, { line }).map(item => ({ ...item, line }));
}

/** A table of contents that Word keeps by itself. */
function isContents(content: XmlElement): boolean {
  const gallery = childOf(childOf(content, 'w:sdtPr'), 'w:docPartObj');
  return childValue(gallery, 'w:docPartGallery') === 'Table of Contents';
}

function readTable(table: XmlElement, context: WordContext, line: number): StoryItem[] {
  const rows = rowsIn(table).map(row =>
    cellsIn(row).map((cell): StoryCell => {
      const properties = childOf(cell, 'w:tcPr');
      const merge = childOf(properties, 'w:vMerge');
      const continued = merge !== undefined && merge.attributes.get('w:val') !== 'restart';
      const span = Number(childValue(properties, 'w:gridSpan')) || 1;
      const story = continued ? [] : readInside(cell, context, line);
      return { story, span: Math.min(span, MOST_COLUMNS) };
    }),
  );
  return tableOf(rows, line);
}

const MOST_COLUMNS = 60;

function rowsIn(table: XmlElement): XmlElement[] {
  return unwrapped(table, 'w:tr');
}

function cellsIn(row: XmlElement): XmlElement[] {
  return unwrapped(row, 'w:tc');
}

/** Children of a name, also those within content controls and marked changes. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsIn(parent).flatMap(child => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml']);
