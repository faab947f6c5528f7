import type { PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { takeOwnOrdinal } from '../../text/own-ordinal.ts';
import type { Room } from '../measure/room.ts';
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
    }));
    return settings.find(({ height }) => height <= EASE * room.height) ?? settings.at(-1) ?? { height: 0 };
  },
};

/** The share of the height that an opening takes at ease. */
const EASE = 0.9;
/** The numeral stands left of the title, in CSS pixels. */
const NUMERAL = 240;
const LONGEST_TITLE = 840;

interface Way {
  readonly variants: readonly string[];
  readonly title: number;
  readonly item: number;
  readonly gap: number;
  readonly above: number;
}

const WAYS: readonly Way[] = [
  { variants: [], title: 62, item: 28, gap: 11, above: 28 },
  { variants: ['dense'], title: 50, item: 24, gap: 8, above: 20 },
  { variants: ['dense', 'denser'], title: 40, item: 24, gap: 4, above: 20 },
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
  { text }: TypeSizes,
  room: Room,
): number {
  const width = Math.min(room.width - NUMERAL, LONGEST_TITLE);
  const titleStyle = { family: 'serif', weight: 600, size: way.title, spacing: -0.011 } as const;
  const head = text.lines(title, width, titleStyle) * way.title * 1.1;
  const held = items.map(
    words => text.lines(words, room.width - NUMERAL, { family: 'sans', size: way.item }) * way.item * 1.3,
  );
  const gaps = held.length > 0 ? way.above + (held.length - 1) * way.gap : 0;
  return held.reduce((sum, height) => sum + height, head + gaps);
}
