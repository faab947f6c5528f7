import type { List, ListItem } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { endsWithColon } from '../../text/ends-with-colon.ts';
import { isPicture } from '../../text/pictures.ts';
import { blockText } from '../../text/plain-text.ts';
import { countWords } from '../../text/words.ts';

/**
 * Marks what no page may end with, since it leads over to what stands below it: a line of prose above points, code, a
 * table or a picture, what ends with a colon, and the words of a point that has more below them. Long ones are left,
 * since a page may end within them.
 */
export function markLeads<One extends Block>(blocks: readonly One[]): One[] {
  return blocks.map((block, at) => markBlock(block, blocks[at + 1]));
}

/** The same block, the end of which leads over to whatever is put below it. */
export function leadAtEnd(block: Block): Block {
  if (block.type === 'paragraph') return isShort(block) ? asLead(block) : block;
  const last = block.type === 'list' ? block.children.at(-1) : undefined;
  if (block.type !== 'list' || !last?.children.every(isShort)) return block;
  return { ...block, children: [...block.children.slice(0, -1), asLead(last)] };
}

function markBlock<One extends Block>(block: One, next: Block | undefined): One {
  if (block.type === 'list') return { ...block, children: markPoints(block) };
  if (block.type !== 'paragraph' || isPicture(block) || !isShort(block)) return block;
  return endsWithColon(block) || (next && !isProse(next)) ? asLead(block) : block;
}

function isProse(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && !isPicture(block));
}

/** The last point may lead over to what follows the list. */
function markPoints({ children }: List): ListItem[] {
  return children.map((item, at) => {
    const inside = { ...item, children: markWithin(item.children) };
    return at === children.length - 1 && isLineWithColon(item) ? asLead(inside) : inside;
  });
}

function isLineWithColon({ children: [first, ...others] }: ListItem): boolean {
  return first?.type === 'paragraph' && others.length === 0 && isShort(first) && endsWithColon(first);
}

/** All that stands in a point belongs to its first words. */
function markWithin(children: ListItem['children']): ListItem['children'] {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return markLeads(children);
  return [others.length > 0 && isShort(first) ? asLead(first) : first, ...markLeads(others)];
}

function asLead<One extends Block | ListItem>(one: One): One {
  return { ...one, data: { ...one.data, leadsOver: true } };
}

/** Words; about as many make five lines. */
const SHORT = 60;

function isShort(block: Block): boolean {
  return countWords(blockText([block])) <= SHORT;
}
