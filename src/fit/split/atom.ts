import type { List, ListItem } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { endsWithColon } from '../../text/ends-with-colon.ts';
import { isPicture } from '../../text/pictures.ts';
import { blockText } from '../../text/plain-text.ts';
import { countWords } from '../../text/words.ts';
import { blockHeight } from '../measure/blocks/index.ts';
import { pointGap, pointWidth } from '../measure/blocks/list.ts';
import { pointHeight } from '../measure/heights.ts';
import { BLOCK_GAP } from '../measure/stack-height.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';

/** The least that is moved to another slide: a point with its details, or a block. */
export interface Atom {
  /** The block, or the list that the point comes from, so that neighbours can be joined again. */
  readonly block: Block;
  readonly point?: Point;
  /** With the gap before it, in CSS pixels. */
  readonly height: number;
  /** Leads over to what follows, and is worth nothing without it. */
  readonly leadsOver: boolean;
}

/** A point, and its place in its list from 0, by which it keeps its number. */
export interface Point {
  readonly item: ListItem;
  readonly index: number;
}

/** What atoms are measured by. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly sizes: TypeSizes;
  /** A sentence that is too tall by itself is cut within: at the smallest size, where nothing else helps. */
  readonly flows?: boolean;
}

/** The atoms of a slide's body, in order. */
export function atomsOf(body: readonly Block[], frame: Frame): Atom[] {
  if (body.length > GRID && body.every(isPicture)) {
    const height = frame.height / GRID;
    return body.map(block => ({ block, height, leadsOver: false }));
  }
  return body.flatMap((block, index) => {
    if (block.type === 'list') {
      const width = pointWidth(block, frame.width, frame.sizes, 1);
      return block.children.map((item, at) => itemAtom(block, item, at, frame, width));
    }
    return [blockAtom(block, body[index + 1], frame)];
  });
}

/** So many pictures with captions have room on a slide of nothing else. */
const GRID = 6;

/** A point of a list as an atom. `width` is that of all points of the list. */
export function itemAtom(
  list: List,
  item: ListItem,
  index: number,
  frame: Frame,
  width: number = pointWidth(list, frame.width, frame.sizes, 1),
): Atom {
  const { sizes } = frame;
  const gap = index > 0 ? pointGap(sizes, 1) : BLOCK_GAP * sizes.body;
  return {
    block: list,
    point: { item, index },
    height: pointHeight(item, width, sizes, 1) + gap,
    leadsOver: item.children.every(child => child.type === 'paragraph') && item.children.some(leadsOver),
  };
}

/** A block as an atom. */
export function blockAtom(block: Block, next: Block | undefined, frame: Frame): Atom {
  const { width, sizes } = frame;
  const height = isPicture(block) ? PICTURE * frame.height : blockHeight(block, width, sizes);
  return {
    block,
    height: height + BLOCK_GAP * sizes.body,
    leadsOver: next !== undefined && (leadsOver(block) || isLineAbove(block, next)),
  };
}

/** The share of a slide that a picture is worth: what fits above it at full width fits beside it as well. */
const PICTURE = 0.6;

/** A line of prose belongs to the points, the code, the table or the picture below it. */
function isLineAbove(block: Block, next: Block): boolean {
  if (block.type !== 'paragraph' || isPicture(block)) return false;
  const isProse = next.type === 'paragraph' && !isPicture(next);
  return !isProse && countWords(blockText([block])) <= LINE;
}

const LINE = 25;

function leadsOver(block: Block): boolean {
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && endsWithColon(block);
}
