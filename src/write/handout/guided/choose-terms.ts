import type { ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { phrasingText } from '../../../text/plain-text.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { countTerms, normalTerm } from './match-terms.ts';

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
  const all = candidates.flatMap(({ named, said }) => [...named, ...said]);
  const texts = paragraphsIn(blocks).map(one => phrasingText(one.children));
  const opened = countTerms(all, open);
  const everywhere = countTerms(all, [...texts, open].join('\n'));
  const mayBeNamed = (term: string) => {
    const { all = 0, found = 0 } = everywhere.get(normalTerm(term)) ?? {};
    // Short words are blanks as whole words only: where longer ones hold them, they would be there to be found.
    return !opened.has(normalTerm(term)) && all === found;
  };
  const isSaidOnce = (term: string) => everywhere.get(normalTerm(term))?.all === 1;
  return candidates.flatMap(({ named, said }) => {
    const told = named.filter(mayBeNamed);
    return told.length > 0 ? told : said.filter(isSaidOnce).slice(0, 1);
  });
}

interface Candidates {
  /** Labels and bold words. */
  readonly named: readonly string[];
  /** What a student listens for, the surest first. */
  readonly said: readonly string[];
}

function candidatesIn(paragraph: Labelled, lang: string): Candidates {
  const bold = strongIn([paragraph]).map(({ words }) => withoutColon(words));
  const labels = paragraph.isLabel ? [withoutColon(phrasingText(paragraph.children))] : [];
  return {
    named: [...labels, ...bold].filter(isTerm),
    said: proseTerms(paragraph.children, lang).filter(isTerm),
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

/** What a student listens for, the surest first. */
function proseTerms(children: readonly PhrasingContent[], lang: string): string[] {
  const text = phrasingText(children);
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(match => (match[1] ?? match[0]).trim());
  return [
    ...found(QUOTED),
    ...found(DATE),
    ...(CAPITALISES_NOUNS.test(lang) ? [] : namesIn(text, lang)),
    ...found(QUANTITY),
    ...found(YEAR),
    ...(HAN.test(text) ? found(LATIN_WORD) : []),
  ];
}

const QUOTED =
  /(?:[“«„「『《]|(?<!\p{L})")\s*([\p{L}\p{N}][^“”«»„「」『』《》"\n]{1,36}?)[.,]?\s*[”»“」』》"]/gu;
const DATE =
  /\b\d{1,2}\.?\s\p{L}{3,12}\s(?:1\d|20)\d{2}\b|\b\p{Lu}\p{L}{2,12}\s\d{1,2},\s(?:1\d|20)\d{2}\b|\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu;
/** Small numbers are also those of slides and pages. */
const QUANTITY = /(?<![\p{L}\p{N}.,])(?:\d+(?:[.,]\d+)+|\d{3,}|\d+(?=\s?%))(?:\s?%)?(?![\p{L}\p{N}])/gu;
const YEAR = /(?<![\p{L}\p{N}])(?:1\d|20)\d{2}(?![\p{L}\p{N}])/gu;
const LATIN_WORD = /(?<![A-Za-z])[A-Za-z][A-Za-z-]{4,}(?:\s[A-Za-z][A-Za-z-]{2,})?(?![A-Za-z])/g;
const HAN = /\p{Script=Han}/u;
const CAPITALISES_NOUNS = /^(?:de|lb|nds)\b/;
const NAME =
  /(?<=(?<!\p{L})\p{Ll}[\p{L}-]*,?\s(?:\p{Ll}{1,4}[’'])?)\p{Lu}[\p{L}-]{3,}(?:\s\p{Lu}[\p{L}-]+)*/gu;

/** Words with a capital that no sentence begins with, those of several words first. */
function namesIn(text: string, lang: string): string[] {
  const names = splitSentences(text, lang).flatMap(sentence =>
    [...sentence.matchAll(NAME)].map(match => match[0]),
  );
  return names.toSorted((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')));
}
