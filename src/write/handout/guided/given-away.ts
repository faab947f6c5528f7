import type { Nodes } from 'mdast';
import type { Deck } from '../../../model/deck.ts';
import { blockText, phrasingText } from '../../../text/plain-text.ts';
import type { Sheet } from '../sheet.ts';

/**
 * All that stands open in the students' handout whatever the gaps: titles, which are bookmarks as well, the line above
 * the pages, code, HTML. A term that is among it is no gap.
 */
export function openText(sheet: Sheet, { meta }: Deck, pictures: readonly string[]): string {
  const { title, subtitle, authors = [], course, date, contact, licence, url } = meta;
  const facts = [title, subtitle, ...authors, course, date, contact, licence, url];
  const titles = sheet.parts.flatMap(part => [part.title, ...part.passages.map(passage => passage.title)]);
  const blocks = sheet.parts.flatMap(part =>
    part.passages.flatMap(({ pieces, own }) => [...pieces.map(piece => piece.block), ...own]),
  );
  return [
    ...facts.filter(fact => fact !== undefined),
    ...titles.map(words => phrasingText(words ?? [])),
    ...blocks.flatMap(openIn),
    ...pictures,
  ].join('\n');
}

function openIn(node: Nodes): string[] {
  if (node.type === 'code') return [node.value];
  if (node.type === 'html' || node.type === 'heading') return [blockText([node])];
  return 'children' in node ? node.children.flatMap(openIn) : [];
}
