import { equationAsLatex } from '../../../message/office.ts';
import { placeOfLines } from '../../../model/place.ts';
import type { FlowList } from '../../flow/flow.ts';
import { makeParagraphs, TAB } from '../make-paragraphs.ts';
import type { StoryItem, StoryParagraph } from '../story.ts';
import { rolesOf } from '../style-roles.ts';
import type { Indent, TextLook } from '../text-look.ts';
import { childOf, elementsIn, type XmlElement } from '../xml.ts';
import type { WordContext } from './context.ts';
import { notesOf, placeFootnotes } from './footnotes.ts';
import { readPictures } from './pictures.ts';
import { type RunContent, readRuns } from './runs.ts';
import { childValue, indentOf, numberingOf, outlineLevelOf, type ParagraphStyle } from './styles.ts';

export interface ReadParagraph {
  /** The paragraph, then the pictures that are anchored in it. */
  readonly items: StoryItem[];
  /** What is written in text boxes that are anchored in it. */
  readonly boxes: XmlElement[];
}

/** Reads a paragraph; its boxes are left to be read as parts of the document. */
export function readParagraph(paragraph: XmlElement, line: number, context: WordContext): ReadParagraph {
  const properties = childOf(paragraph, 'w:pPr');
  const style = context.styles.paragraph(childValue(properties, 'w:pStyle'));
  const heading = outlineLevelOf(properties) ?? style.heading;
  const content = readRuns(paragraph, baseLook(style, heading), context);
  placeFootnotes(content, line, context);
  if (content.equations > 0)
    context.findings.messages.push(equationAsLatex(context.path, placeOfLines(line)));
  const pictures = content.pictures.flatMap(drawing => readPictures(drawing, line, context));
  const texts = CONTENTS_STYLE.test(style.names[0] ?? '')
    ? []
    : textOf(properties, style, content, line, context);
  return {
    items: [...texts, ...pictures.map((node): StoryItem => ({ kind: 'block', line, node, notes: [] }))],
    boxes: content.pictures.flatMap(boxesIn),
  };
}

/** Paragraphs of a table of contents repeat the headings. */
const CONTENTS_STYLE = /^(?:toc \d|toc heading|table of figures|index \d)$/;

/** What makes a heading look like one is no emphasis within it. */
function baseLook(style: ParagraphStyle, heading: number | undefined): TextLook {
  return heading === undefined ? style.look : { ...style.look, bold: true };
}

function textOf(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  content: RunContent,
  line: number,
  context: WordContext,
): StoryParagraph[] {
  const list = listOf(properties, style, context);
  return makeParagraphs({
    line,
    pieces: content.pieces,
    looks: content.looks,
    standardSize: context.styles.size,
    heading: outlineLevelOf(properties) ?? style.heading,
    list: list?.list,
    ...rolesOf(style.names),
    indent: { ...style.indent, ...list?.indent, ...indentOf(properties) },
    notes: notesOf(content, line, context),
  });
}

interface ListLook {
  readonly list: FlowList;
  readonly indent: Indent;
}

const LIST_STYLE = /^list (bullet|number)(?: (\d))?$/;

/** The list of a paragraph by its numbering, else by the name of its style. */
function listOf(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  context: WordContext,
): ListLook | undefined {
  const numbering = { ...style.numbering, ...numberingOf(properties) };
  if (numbering.id === '0') return undefined;
  const level = Math.min(Math.max(numbering.level ?? 0, 0), 8);
  const place = numbering.id === undefined ? undefined : context.countList(numbering.id, level);
  if (place) return { list: place.list, indent: { ...standardIndent(level), ...place.indent } };
  const [, kind, number = '1'] = style.names.map(name => LIST_STYLE.exec(name)).find(Boolean) ?? [];
  const { definition } = rolesOf(style.names);
  if (definition) return { list: { ordered: false }, indent: standardIndent(definition - 1) };
  if (kind === undefined) return undefined;
  return { list: { ordered: kind === 'number' }, indent: standardIndent(Number(number) - 1) };
}

/** Word's own indents, where a list gives none. */
function standardIndent(level: number): Indent {
  return { left: TAB * (level + 1), firstLine: -TAB / 2 };
}

/** The outermost boxes only: those in boxes are found when these are read. */
function boxesIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap(child => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}
