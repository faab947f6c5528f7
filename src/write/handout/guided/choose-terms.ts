import type { ListItem, Nodes, Paragraph } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { phrasingText } from '../../../text/plain-text.ts';
import { countWords } from '../../../text/words.ts';
import { countTerms, normalTerm, type TermCount } from './match-terms.ts';
import { longestWord, proseTerms } from './prose-terms.ts';

/** The key terms that an author marked. */
export function markedTerms(blocks: readonly Block[]): string[] {
  return strongIn(blocks).flatMap(({ words, marked }) => (marked ? [words] : []));
}

/**
 * Terms for an outline in which none is marked: labels and bold words; then names, dates and what is quoted, one a
 * paragraph or point, where the text says them only once, so that nothing else gives them away.
 */
export function termsByRule(blocks: readonly Block[], lang: string, open: string): string[] {
  const candidates = paragraphsIn(blocks).map(paragraph => candidatesIn(paragraph, lang));
  const all = candidates.flatMap(({ named, said, long }) => [...named, ...said, ...long]);
  const texts = paragraphsIn(blocks).map(one => phrasingText(one.children));
  const opened = countTerms(all, open);
  const everywhere = countTerms(all, [...texts, open].join('\n'));
  const mayBeNamed = (term: string) => {
    const { all = 0, found = 0 } = everywhere.get(normalTerm(term)) ?? {};
    // Short words are blanks as whole words only: where longer ones hold them, they would be there to be found.
    return !opened.has(normalTerm(term)) && all === found;
  };
  const isSaidOnce = (term: string) => everywhere.get(normalTerm(term))?.all === 1;
  const choose = (withLong: boolean) =>
    candidates.flatMap(({ named, said, long }) => {
      const told = named.filter(mayBeNamed);
      const others = withLong ? [...said, ...long] : said;
      return told.length > 0 ? told : others.filter(isSaidOnce).slice(0, 1);
    });
  const sure = choose(false);
  const terms = sure.length * FEW > candidates.length ? sure : choose(true);
  return leaveWordsToRead(terms, everywhere, countWords(texts.join('\n')));
}

/** Of so many words that are read, one is a blank at most. */
const READ = 20;

/** Words that are said over and over stay, the commonest first, where with all their blanks little is left to read. */
function leaveWordsToRead(
  terms: readonly string[],
  said: ReadonlyMap<string, TermCount>,
  words: number,
): string[] {
  const timesOf = (term: string) => said.get(normalTerm(term))?.all ?? 0;
  const known = new Set<string>();
  let blanks = 0;
  for (const term of terms.toSorted((a, b) => timesOf(a) - timesOf(b)).map(normalTerm)) {
    if (known.has(term)) continue;
    const times = timesOf(term);
    if (times > 1 && (blanks + times) * READ > words) break;
    blanks += times;
    known.add(term);
  }
  return terms.filter(term => known.has(normalTerm(term)));
}

/** With fewer terms than one in so many points, the longest words are terms too. */
const FEW = 6;

interface Candidates {
  /** Labels and bold words. */
  readonly named: readonly string[];
  /** What a student listens for, the surest first. */
  readonly said: readonly string[];
  /** Words that are asked for where there is little else. */
  readonly long: readonly string[];
}

function candidatesIn(paragraph: Labelled, lang: string): Candidates {
  const bold = strongIn([paragraph]).map(({ words }) => withoutColon(words));
  const labels = paragraph.isLabel ? [withoutColon(phrasingText(paragraph.children))] : [];
  return {
    named: [...labels, ...bold].filter(isTerm),
    said: proseTerms(paragraph.children, lang).filter(isTerm),
    long: longestWord(paragraph.children, lang),
  };
}

interface Labelled extends Paragraph {
  readonly isLabel?: boolean;
}

function paragraphsIn(nodes: readonly Nodes[]): Labelled[] {
  return nodes.flatMap((node): Labelled[] => {
    if (node.type === 'paragraph') return [node];
    if (node.type === 'listItem') return paragraphsOfItem(node);
    if (node.type === 'tableRow' || node.type === 'heading' || !('children' in node)) return [];
    return paragraphsIn(node.children);
  });
}

function paragraphsOfItem({ children, data }: ListItem): Labelled[] {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return paragraphsIn(children);
  return [data?.label ? { ...first, isLabel: true } : first, ...paragraphsIn(others)];
}

interface StrongWords {
  readonly words: string;
  readonly marked: boolean;
}

function strongIn(nodes: readonly Nodes[]): StrongWords[] {
  return nodes.flatMap((node): StrongWords[] => {
    if (node.type === 'strong')
      return [{ words: phrasingText(node.children), marked: node.data?.keyTerm === true }];
    return 'children' in node ? strongIn(node.children) : [];
  });
}

function withoutColon(words: string): string {
  return words.replace(COLON, '').trim();
}

const COLON = /[\s:：.,;]+$/u;

/** Words of a term, and letters of one without spaces. */
const MOST_WORDS = 5;
const MOST_LETTERS = 40;

function isTerm(term: string): boolean {
  const trimmed = term.trim();
  return (
    trimmed.length >= 2 &&
    trimmed.length <= MOST_LETTERS &&
    trimmed.split(/\s+/).length <= MOST_WORDS &&
    /[\p{L}\p{N}]/u.test(trimmed)
  );
}
