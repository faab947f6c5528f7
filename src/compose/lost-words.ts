import type { Nodes } from 'mdast';
import { type Deck, slidesOf } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import type { Place } from '../model/place.ts';
import { wordsOf } from '../text/words.ts';

/** Words of the outline that are nowhere in the deck, by the text that they stood in. */
export interface LostWords {
  readonly words: string[];
  readonly place?: Place;
}

/**
 * The words of an outline that reached neither a slide nor the notes. Texts are found again by where they
 * stand in the outline, so that the same word elsewhere hides no loss; each counts as often as it is written.
 * Comments and the author's HTML don't count. The cost grows with the text, not faster.
 */
export function findLostWords(outline: Outline, deck: Deck): LostWords[] {
  const written = leavesOf([...(outline.title?.children ?? []), ...outline.tree.children]);
  const kept = groupByPlace(
    slidesOf(deck).flatMap(slide => leavesOf([...(slide.title ?? []), ...slide.body, ...slide.notes])),
  );
  return [...groupByPlace(written)].flatMap(([key, leaves]) => {
    const words = missingWords(leaves, kept.get(key) ?? []);
    const place = leaves[0]?.place;
    return words.length > 0 ? [{ words, ...(place ? { place } : {}) }] : [];
  });
}

interface Leaf {
  readonly text: string;
  readonly place?: Place;
}

function leavesOf(nodes: readonly Nodes[]): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (text: string, node: Nodes) => {
    if (text !== '') leaves.push({ text, ...(node.position ? { place: node.position } : {}) });
  };
  const walk = (node: Nodes) => {
    if (node.type === 'html' || node.type === 'yaml') return;
    if (node.type === 'image') add(node.alt ?? '', node);
    else if ('value' in node) add(node.value, node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const node of nodes) walk(node);
  return leaves;
}

/** Texts by where they end; all pieces of a text that was cut keep the end of the whole. */
function groupByPlace(leaves: readonly Leaf[]): Map<string, Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const { line, column } = leaf.place?.end ?? { line: 0, column: 0 };
    const key = `${line}:${column}`;
    const group = groups.get(key);
    if (group) group.push(leaf);
    else groups.set(key, [leaf]);
  }
  return groups;
}

function missingWords(written: readonly Leaf[], kept: readonly Leaf[]): string[] {
  const whole = new Set(kept.map(leaf => leaf.text));
  if (written.every(leaf => whole.has(leaf.text))) return [];
  const rest = new Map<string, number>();
  for (const word of kept.flatMap(leaf => wordsOf(leaf.text))) rest.set(word, (rest.get(word) ?? 0) + 1);
  return written
    .flatMap(leaf => wordsOf(leaf.text))
    .filter(word => {
      const left = rest.get(word) ?? 0;
      rest.set(word, left - 1);
      return left <= 0;
    });
}
