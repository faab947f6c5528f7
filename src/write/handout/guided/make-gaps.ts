import type { FootnoteDefinition, Image, Nodes, PhrasingContent, Strong } from 'mdast';
import { keyTermGivenAway, nothingToFill } from '../../../message/printing.ts';
import type { Block, Deck } from '../../../model/deck.ts';
import type { Message } from '../../../model/message.ts';
import type { Passage, Sheet } from '../sheet.ts';
import { markedTerms, termsByRule } from './choose-terms.ts';
import { givenAway, openText, readAddress } from './given-away.ts';
import { type FindTerms, normalTerm, termFinder } from './match-terms.ts';
import { readPhrasing, replaceStretches } from './read-phrasing.ts';

export type Footnotes = ReadonlyMap<string, FootnoteDefinition>;

/** A sheet with gaps for its key terms. */
export interface Gapped {
  readonly sheet: Sheet;
  readonly footnotes: Footnotes;
  readonly messages: readonly Message[];
}

export interface GapOptions {
  readonly deck: Deck;
  readonly footnotes: Footnotes;
  /** What can be read in pictures. */
  readonly pictureTexts: readonly string[];
  /** The lecturer's have the answers; the others must not hold them anywhere. */
  readonly answers: boolean;
}

/** Makes numbered gaps of key terms, wherever they stand in running text. What titles give away stays. */
export function makeGaps(sheet: Sheet, { deck, footnotes, pictureTexts, answers }: GapOptions): Gapped {
  const blocks = sheet.parts.flatMap(part =>
    part.passages.flatMap(({ pieces }) => pieces.map(({ block }) => block)),
  );
  const open = openText(sheet, deck, pictureTexts);
  const marked = markedTerms(blocks);
  const terms = marked.length > 0 ? marked : termsByRule(blocks, deck.meta.lang, open);
  const told = givenAway(terms, open);
  const asked = terms.filter(term => !told.has(normalTerm(term)));
  const gaps = new Gaps(termFinder(asked), answers);
  const gapped = {
    parts: sheet.parts.map(part => ({
      ...part,
      passages: part.passages.map(passage => gaps.inPassage(passage)),
    })),
  };
  return {
    sheet: gapped,
    footnotes: new Map([...footnotes].map(([name, note]) => [name, gaps.inBlock(note)])),
    messages: [
      ...(marked.length > 0 ? [...told].map(term => keyTermGivenAway(deck.source, term)) : []),
      ...(terms.length === 0 ? [nothingToFill(deck.source)] : []),
    ],
  };
}

/** Gives each term its number, in the order in which they come. */
class Gaps {
  private readonly find: FindTerms;
  private readonly answers: boolean;
  private readonly numbers = new Map<string, number>();

  constructor(find: FindTerms, answers: boolean) {
    this.find = find;
    this.answers = answers;
  }

  inPassage(passage: Passage): Passage {
    return {
      ...passage,
      pieces: passage.pieces.map(piece => ({ ...piece, block: this.inBlock(piece.block) })),
      own: passage.own.map(block => this.inBlock(block)),
    };
  }

  inBlock<Node extends Block | Nodes>(node: Node): Node {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const children = this.inPhrasing(node.children);
      return { ...node, children: this.answers ? children : children.flatMap(child => this.closed(child)) };
    }
    if (node.type === 'heading' || !('children' in node)) return node;
    return { ...node, children: node.children.map(child => this.inBlock(child)) };
  }

  private inPhrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
    const text = readPhrasing(children);
    return replaceStretches(children, this.find(text), ({ term, from, to }) =>
      this.gap(term, text.slice(from, to)),
    );
  }

  private gap(term: string, words: string): Strong {
    const number = this.numbers.get(term) ?? this.numbers.size + 1;
    this.numbers.set(term, number);
    return {
      type: 'strong',
      data: { blank: { number, length: widthOf(words) } },
      children: this.answers ? [{ type: 'text', value: words }] : [],
    };
  }

  /** Addresses and descriptions of pictures must not say what the text leaves open. */
  private closed(node: PhrasingContent): PhrasingContent[] {
    if (node.type === 'image') return [this.closedImage(node)];
    if (!('children' in node)) return [node];
    const children = (node.children as PhrasingContent[]).flatMap(child => this.closed(child));
    if (node.type === 'link' && this.find(readAddress(node.url)).length > 0) return children;
    return [{ ...node, children } as PhrasingContent];
  }

  private closedImage(node: Image): Image {
    const { alt, title } = node;
    return {
      ...node,
      ...(alt ? { alt: this.withoutTerms(alt) } : {}),
      ...(title ? { title: this.withoutTerms(title) } : {}),
    };
  }

  private withoutTerms(text: string): string {
    let at = 0;
    const kept = this.find(text).map(({ from, to }) => {
      const before = text.slice(at, from);
      at = to;
      return `${before}…`;
    });
    return kept.join('') + text.slice(at);
  }
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
