import type { Element } from 'hast';
import type { FootnoteReference, Paragraph } from 'mdast';
import { placeOfLines } from '../../model/place.ts';
import { placeAll } from '../office/story.ts';
import { type HtmlReader, readHtmlStory } from './html-reader.ts';

/** Reads a link that is the mark of a footnote or a comment, with what it refers to; false for all others. */
export function readMark(reader: HtmlReader, link: Element): boolean {
  const pair = reader.context.links.marks.get(link);
  if (!pair) return false;
  const line = link.position?.start.line ?? 1;
  const position = placeOfLines(line);
  const children = paragraphsOf(reader, pair.note);
  if (children.length === 0) return true;
  if (pair.kind === 'comment') {
    reader.pending.addNote({ type: 'notes', children, position });
    return true;
  }
  const name = { identifier: pair.identifier, label: pair.identifier, position };
  const node: FootnoteReference = { type: 'footnoteReference', ...name };
  reader.context.findings.footnotes.push({ type: 'footnoteDefinition', ...name, children });
  reader.pending.addNode({ kind: 'node', node }, line);
  return true;
}

function paragraphsOf(reader: HtmlReader, note: Element): Paragraph[] {
  return readHtmlStory({ type: 'root', children: note.children }, reader.context).flatMap(
    (item): Paragraph[] => {
      if (item.kind === 'block') return [];
      const position = placeOfLines(item.line);
      return [{ type: 'paragraph', children: placeAll(item.children, position), position }];
    },
  );
}
