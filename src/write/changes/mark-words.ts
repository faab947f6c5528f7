import { diffArrays } from 'diff';
import type { Element, ElementContent, Text } from 'hast';
import { splitWords } from '../../compare/split-words.ts';
import { hasClass } from './slide-looks.ts';

/** Marks in two versions of a slide the words that are gone from the one and new on the other. */
export function markWords(before: Element, after: Element): { before: Element; after: Element } {
  const [old, own] = [wordsIn(before, false), wordsIn(after, false)];
  const gone = new Set<Word>();
  const fresh = new Set<Word>();
  for (const ofTitle of [true, false]) {
    const pick = (words: readonly Word[]) => words.filter(word => word.ofTitle === ofTitle);
    compareWords(pick(old), pick(own), gone, fresh);
  }
  return { before: marked(before, gone, 'del'), after: marked(after, fresh, 'ins') };
}

function compareWords(old: readonly Word[], own: readonly Word[], gone: Set<Word>, fresh: Set<Word>): void {
  let [at, to] = [0, 0];
  const parts = diffArrays(old.map(textOf), own.map(textOf), { maxEditLength: LONGEST_EDIT }) ?? [];
  for (const { count, added, removed } of parts) {
    if (removed) for (const word of old.slice(at, at + count)) gone.add(word);
    if (added) for (const word of own.slice(to, to + count)) fresh.add(word);
    if (!added) at += count;
    if (!removed) to += count;
  }
}

const LONGEST_EDIT = 1500;

/** A word, or a sign, by where it stands in its text. */
interface Word {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** The title is compared by itself. */
  readonly ofTitle: boolean;
}

function textOf({ node, from, to }: Word): string {
  return node.value.slice(from, to);
}

function wordsIn(element: Element, ofTitle: boolean): Word[] {
  return element.children.flatMap(child => {
    if (child.type === 'text') return wordsOfText(child, ofTitle);
    if (child.type !== 'element' || !isOfSlide(child)) return [];
    return wordsIn(child, ofTitle || hasClass(child, 'title'));
  });
}

/** Numbers change with every slide before them; formulas and drawings hold no words of a text. */
function isOfSlide(element: Element): boolean {
  return !DRAWN.has(element.tagName) && !NUMBERS.some(name => hasClass(element, name));
}

const NUMBERS = ['foot', 'part', 'numeral', 'ordinal'];

const DRAWN = new Set(['svg', 'math', 'style', 'template']);

function wordsOfText(node: Text, ofTitle: boolean): Word[] {
  let from = 0;
  return splitWords(node.value).flatMap(piece => {
    const word = { node, from, to: from + piece.length, ofTitle };
    from = word.to;
    return piece.trim() === '' ? [] : [word];
  });
}

function marked(element: Element, words: ReadonlySet<Word>, tagName: 'ins' | 'del'): Element {
  const byText = new Map<Text, Word[]>();
  for (const word of words) byText.set(word.node, [...(byText.get(word.node) ?? []), word]);
  const visit = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') return [visit(child)];
      const own = child.type === 'text' ? byText.get(child) : undefined;
      return child.type === 'text' && own ? markedText(child, own, tagName) : [child];
    }),
  });
  return visit(element);
}

/** Words that only blanks stand between are marked as one. */
function markedText({ value }: Text, words: readonly Word[], tagName: 'ins' | 'del'): ElementContent[] {
  const runs: Array<{ from: number; to: number }> = [];
  for (const { from, to } of words) {
    const last = runs.at(-1);
    if (last && value.slice(last.to, from).trim() === '') last.to = to;
    else runs.push({ from, to });
  }
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const { from, to } of runs) {
    if (from > at) pieces.push({ type: 'text', value: value.slice(at, from) });
    pieces.push({
      type: 'element',
      tagName,
      properties: { className: ['change'] },
      children: [{ type: 'text', value: value.slice(from, to) }],
    });
    at = to;
  }
  return at < value.length ? [...pieces, { type: 'text', value: value.slice(at) }] : pieces;
}
