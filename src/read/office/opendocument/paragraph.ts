import type { FootnoteReference, Paragraph } from 'mdast';
import { equationAsLatex } from '../../../message/office.ts';
import type { NotesNode } from '../../../model/nodes.ts';
import { placeOfLines } from '../../../model/place.ts';
import type { FlowList } from '../../flow/flow.ts';
import { phrasingOf } from '../inline.ts';
import { makeParagraphs } from '../make-paragraphs.ts';
import { placeAll, type StoryParagraph } from '../story.ts';
import { rolesOf } from '../style-roles.ts';
import type { Indent } from '../text-look.ts';
import { childOf, descendantsOf, type XmlElement } from '../xml.ts';
import type { OdtContext } from './context.ts';
import { readSpans, type SpanContent } from './spans.ts';

/** The point of a list that a paragraph opens. */
export interface OpenPoint {
  readonly list: FlowList;
  readonly indent: Indent;
}

export interface ReadParagraph {
  readonly paragraphs: StoryParagraph[];
  /** Pictures and text boxes that are anchored in it. */
  readonly frames: XmlElement[];
}

/** Reads a paragraph or a heading. */
export function readParagraph(
  element: XmlElement,
  line: number,
  point: OpenPoint | undefined,
  context: OdtContext,
): ReadParagraph {
  const style = context.styles.paragraph(element.attributes.get('text:style-name'));
  const heading = headingOf(element, style.outlineLevel);
  const content = readSpans(
    element,
    heading === undefined ? style.look : { ...style.look, bold: true },
    context,
  );
  placeFootnotes(content, line, context);
  if (content.formulas > 0) context.findings.messages.push(equationAsLatex(context.path, placeOfLines(line)));
  const paragraphs = makeParagraphs({
    line,
    pieces: content.pieces,
    looks: content.looks,
    standardSize: context.styles.size,
    heading,
    list: point?.list,
    ...rolesOf(style.names),
    indent: point?.indent ?? style.indent,
    notes: content.annotations.flatMap(annotation => noteOf(annotation, line, context)),
  });
  return { paragraphs, frames: content.frames };
}

function headingOf({ name, attributes }: XmlElement, styled: number | undefined): number | undefined {
  if (name !== 'text:h') return styled;
  return Number(attributes.get('text:outline-level')) || styled || 1;
}

function placeFootnotes(content: SpanContent, line: number, context: OdtContext): void {
  const { footnotes } = context.findings;
  const placed = content.footnotes.map(({ element, at }) => {
    const identifier = String(footnotes.length + 1);
    const name = { identifier, label: identifier, position: placeOfLines(line) };
    const children = paragraphsIn(childOf(element, 'text:note-body'), line, context);
    footnotes.push({ type: 'footnoteDefinition', ...name, children });
    const node: FootnoteReference = { type: 'footnoteReference', ...name };
    return { node, at };
  });
  for (const { node, at } of placed.toReversed()) content.pieces.splice(at, 0, { kind: 'node', node });
}

/** A comment, as a note for the lecturer. */
function noteOf(annotation: XmlElement, line: number, context: OdtContext): NotesNode[] {
  const children = paragraphsIn(annotation, line, context);
  return children.length > 0 ? [{ type: 'notes', children, position: placeOfLines(line) }] : [];
}

function paragraphsIn(part: XmlElement | undefined, line: number, context: OdtContext): Paragraph[] {
  const position = placeOfLines(line);
  return descendantsOf(part, 'text:p').flatMap((paragraph): Paragraph[] => {
    const children = placeAll(phrasingOf(readSpans(paragraph, {}, context).pieces), position);
    return children.length > 0 ? [{ type: 'paragraph', children, position }] : [];
  });
}
