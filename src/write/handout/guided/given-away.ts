import type { Nodes } from 'mdast';
import type { Deck } from '../../../model/deck.ts';
import { blockText, phrasingText } from '../../../text/plain-text.ts';
import { WITHOUT_SPACES } from '../../../text/unspaced.ts';
import type { Sheet } from '../sheet.ts';
import { countTerms, normalTerm } from './match-terms.ts';

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
    ...titles.flatMap((words = []) => [phrasingText(words), ...addressesIn(words)]),
    ...blocks.flatMap(openIn),
    ...pictures,
  ].join('\n');
}

/** Those of some terms that an open text says, normal. Between characters of Chinese or Japanese, spaces say nothing. */
export function givenAway(terms: readonly string[], open: string): Set<string> {
  const said = [...countTerms(terms, open)].flatMap(([term, { found }]) => (found > 0 ? [term] : []));
  const spaceless = terms.filter(term => WITHOUT_SPACES.test(term));
  const squeezed = new Map(spaceless.map(term => [squeeze(term), normalTerm(term)]));
  const saidSpaced = [...countTerms([...squeezed.keys()], squeeze(open)).keys()];
  return new Set([...said, ...saidSpaced.flatMap(term => squeezed.get(term) ?? [])]);
}

function squeeze(text: string): string {
  return normalTerm(text).replaceAll(' ', '');
}

function openIn(node: Nodes): string[] {
  if (node.type === 'code') return [node.value];
  if (node.type === 'html') return [blockText([node])];
  if (node.type === 'heading') return [blockText([node]), ...addressesIn(node.children)];
  // Where such a picture is missing, its name is shown.
  if (node.type === 'image') return node.alt || node.title ? [] : [readAddress(node.url)];
  return 'children' in node ? node.children.flatMap(openIn) : [];
}

function addressesIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap(node => {
    const own = node.type === 'link' ? [readAddress(node.url)] : [];
    return 'children' in node ? [...own, ...addressesIn(node.children)] : own;
  });
}

/** An address as it is, and as words: `Hamming_code` and `hamming-code` say it as well. */
export function readAddress(url: string): string {
  const read = decoded(url);
  return `${read}\n${read.replace(SEPARATORS, ' ')}`;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const SEPARATORS = /[_+./-]+/g;
