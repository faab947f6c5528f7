import type { PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { takeOwnOrdinal } from '../../text/own-ordinal.ts';
import type { Room } from '../measure/room.ts';
import { BODY, titleStyle } from '../measure/text-styles.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit } from './layout-fit.ts';

/** A section opens: its title and what it holds; the more it holds, the smaller all of it. */
export const section: LayoutFit = {
  set: ({ title = [], body }, sizes, room) => {
    const words = takeOwnOrdinal(title)?.words ?? title;
    const items = body.flatMap(linesOfBlock);
    const settings = WAYS.map(way => ({
      height: openingHeight(words, items, way, sizes, room),
      variants: way.variants,
      lines: titleLines(words, way, sizes, room),
    }));
    const atEase = settings.filter(({ height }) => height <= EASE * room.height);
    return atEase.find(({ lines }) => lines <= MOST_LINES) ?? atEase[0] ?? settings.at(-1) ?? { height: 0 };
  },
};

/** The share of the height that an opening takes at ease. */
const EASE = 0.9;
/** A title of more lines is rather set smaller. */
const MOST_LINES = 2;
/** The longest line of the title, in CSS pixels. */
const LONGEST_TITLE = 840;
const ITEM_LINE_HEIGHT = 1.3;

interface Way {
  readonly variants: readonly string[];
  /** The size of the title, of those of the theme, and of what the section holds. */
  readonly title: 0 | 1 | 2;
  readonly item: 0 | 1;
  /** Between the lines of what it holds, and above the first, in CSS pixels. */
  readonly gap: number;
  readonly above: number;
}

const WAYS: readonly Way[] = [
  { variants: [], title: 0, item: 0, gap: 11, above: 28 },
  { variants: ['dense'], title: 1, item: 1, gap: 8, above: 20 },
  { variants: ['dense', 'denser'], title: 2, item: 1, gap: 4, above: 20 },
];

type Words = readonly PhrasingContent[];

/** What the section holds, a line each. */
function linesOfBlock(block: Block): Words[] {
  if (block.type === 'paragraph') return [block.children];
  if (block.type !== 'list') return [];
  return block.children.flatMap(item => item.children.flatMap(linesOfBlock));
}

function openingHeight(
  title: Words,
  items: readonly Words[],
  way: Way,
  sizes: TypeSizes,
  room: Room,
): number {
  const { text, scale, space, leastLineHeight } = sizes;
  const width = room.width - space.numeralColumn;
  const large = scale.sectionTitle[way.title];
  const small = scale.sectionList[way.item];
  const lineHeight = Math.max(TITLE_LINE_HEIGHT, scale.titleLineHeight - 0.02, leastLineHeight);
  const item = small * Math.max(ITEM_LINE_HEIGHT, leastLineHeight);
  const numeral = space.numeralAbove || numeralAbove(scale.numeral[way.title], large);
  const head = titleLines(title, way, sizes, room) * large * lineHeight;
  const held = items.map(words => text.lines(words, width, small, BODY) * item);
  const gaps = held.length > 0 ? way.above + (held.length - 1) * way.gap : 0;
  return held.reduce((sum, height) => sum + height, numeral + head + gaps);
}

function titleLines(title: Words, way: Way, sizes: TypeSizes, room: Room): number {
  const width = Math.min(room.width - sizes.space.numeralColumn, LONGEST_TITLE);
  return sizes.text.lines(title, width, sizes.scale.sectionTitle[way.title], titleStyle(sizes.scale));
}

const TITLE_LINE_HEIGHT = 1.1;

/** A numeral on the line of the title is higher than the title: by how much, from the top of one to the other. */
function numeralAbove(numeral: number, title: number): number {
  return Math.max(0, BASELINE.numeral * numeral - BASELINE.title * title);
}

/** From the top of a line to its baseline, in ems, at the line heights of both: as serif fonts have it. */
const BASELINE = { numeral: 0.85, title: 0.9 };
