import type { List, ListItem, Paragraph } from 'mdast';
import type { Block } from '../model/deck.ts';
import { joinPlaces } from '../model/place.ts';
import { blockText } from '../text/plain-text.ts';
import { endsAsSentence } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';

/** Words of a line that names the list below it. */
const LONGEST_LABEL = 8;

/**
 * Lines that each name the list below them become labels of one list, and so do numbered points with a list
 * after each that was not indented. One such pair is no pattern; from two in a row on it is.
 */
export function gatherLabels(blocks: readonly Block[]): readonly Block[] {
  const gathered: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const pairs = pairsFrom(blocks, at);
    const block = blocks[at];
    if (pairs.length > 1) gathered.push(asList(pairs));
    else if (block) gathered.push(block);
    at += pairs.length > 1 ? pairs.length * 2 : 1;
  }
  return gathered;
}

interface Pair {
  readonly label: Paragraph | ListItem;
  readonly list: List;
  readonly number?: number;
}

function pairsFrom(blocks: readonly Block[], from: number): Pair[] {
  const pairs: Pair[] = [];
  for (let at = from; ; at += 2) {
    const pair = pairOf(blocks[at], blocks[at + 1]);
    if (!pair || (pairs[0] && pairs[0].label.type !== pair.label.type)) return pairs;
    pairs.push(pair);
  }
}

function pairOf(block: Block | undefined, list: Block | undefined): Pair | undefined {
  if (!block || list?.type !== 'list') return undefined;
  if (block.type === 'paragraph') return names(block) ? { label: block, list } : undefined;
  const [only, ...others] = block.type === 'list' && block.ordered ? block.children : [];
  if (!only || others.length > 0 || list.ordered || only.children.length !== 1) return undefined;
  return block.type === 'list' ? { label: only, list, number: block.start ?? 1 } : undefined;
}

/** A short line that ends in a colon, or stands out as a whole. */
function names(paragraph: Paragraph): boolean {
  const text = blockText([paragraph]);
  if (countWords(text) > LONGEST_LABEL || countWords(text) === 0) return false;
  const isStrong = paragraph.children.every(node => node.type === 'strong');
  return COLON.test(text) || (isStrong && !endsAsSentence(text));
}

const COLON = /[:：]$/;

function asList(pairs: readonly Pair[]): List {
  const start = pairs[0]?.number;
  const children = pairs.map(asItem);
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  return {
    type: 'list',
    ordered: start !== undefined,
    ...(start === undefined ? {} : { start }),
    spread: false,
    children,
    ...(first && last ? { position: joinPlaces(first, last) } : {}),
  };
}

function asItem({ label, list }: Pair): ListItem {
  const own = label.type === 'listItem' ? label.children : [label];
  const position = label.position && list.position ? joinPlaces(label.position, list.position) : undefined;
  return {
    ...(label.type === 'listItem' ? label : { type: 'listItem', spread: false }),
    children: [...own, list],
    ...(position ? { position } : {}),
  };
}
