import type { FootnoteReference, Paragraph } from 'mdast';
import type { NotesNode } from '../../../model/nodes.ts';
import { placeOfLines } from '../../../model/place.ts';
import { phrasingOf } from '../inline.ts';
import { placeAll } from '../story.ts';
import { descendantsOf, type XmlElement } from '../xml.ts';
import type { WordContext } from './context.ts';
import { OpenFields } from './fields.ts';
import { type RunContent, readRuns } from './runs.ts';

/** Puts the marks of footnotes into the text where they stand, and collects what they say. */
export function placeFootnotes(content: RunContent, line: number, context: WordContext): void {
  const { footnotes } = context.findings;
  const placed = content.footnotes.flatMap(({ kind, id, at }) => {
    const note = (kind === 'footnote' ? context.footnotes : context.endnotes).get(id);
    const children = note ? paragraphsIn(note, line, context) : [];
    if (children.length === 0) return [];
    const identifier = String(footnotes.length + 1);
    const name = { identifier, label: identifier, position: placeOfLines(line) };
    footnotes.push({ type: 'footnoteDefinition', ...name, children });
    const node: FootnoteReference = { type: 'footnoteReference', ...name };
    return [{ node, at }];
  });
  for (const { node, at } of placed.toReversed()) content.pieces.splice(at, 0, { kind: 'node', node });
}

/** Comments on a paragraph, as notes for the lecturer. */
export function notesOf(content: RunContent, line: number, context: WordContext): NotesNode[] {
  return content.comments.flatMap((id): NotesNode[] => {
    const comment = context.comments.get(id);
    const children = comment ? paragraphsIn(comment, line, context) : [];
    return children.length > 0 ? [{ type: 'notes', children, position: placeOfLines(line) }] : [];
  });
}

/** The text of a footnote or a comment, a paragraph each; pictures in them are left out. */
function paragraphsIn(part: XmlElement, line: number, context: WordContext): Paragraph[] {
  const position = placeOfLines(line);
  return descendantsOf(part, 'w:p').flatMap((paragraph): Paragraph[] => {
    const { pieces } = readRuns(paragraph, {}, { ...context, fields: new OpenFields() });
    const children = placeAll(phrasingOf(withoutLead(pieces)), position);
    return children.length > 0 ? [{ type: 'paragraph', children, position }] : [];
  });
}

/** Word puts a space between the number of a note and its text. */
function withoutLead(pieces: RunContent['pieces']): RunContent['pieces'] {
  const first = pieces.findIndex(piece => piece.kind !== 'text' || piece.text.trim() !== '');
  const kept = first < 0 ? [] : pieces.slice(first);
  return kept.map((piece, index) =>
    index === 0 && piece.kind === 'text' ? { ...piece, text: piece.text.trimStart() } : piece,
  );
}
