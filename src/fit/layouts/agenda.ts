import type { ListItem } from 'mdast';
import { stackHeight } from '../measure/heights.ts';
import type { Room } from '../measure/room.ts';
import { BODY, BOLD } from '../measure/text-styles.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit, Setting } from './layout-fit.ts';

/** What a row is higher than its text, in CSS pixels: with air, or as close as many rows need it. */
const AIR = { atEase: 14, dense: 3 };
/** The height that all rows share at least, as `agenda.css` has it: the slide without its head and foot. */
const AROUND = 308;
const HIGHEST_ROW = 92;
/** The room for the minutes behind a row. */
const MINUTES = 110;
const LINE_HEIGHT = 1.2;
const LONGEST = 30;

/** A ruled list, as large as its rows have room; where they have none at the smallest size, they stand closer. */
export const agenda: LayoutFit = {
  set: ({ body }, sizes, room) => {
    const rows = body.flatMap(block => (block.type === 'list' ? block.children : []));
    const rest = body.filter(block => block.type !== 'list');
    const below = stackHeight(rest, room.width, sizes);
    const atEase = { height: rowsHeight(rows, AIR.atEase, sizes, room) + below };
    if (atEase.height <= room.height || sizes.body > (sizes.steps.at(-1) ?? 0)) return atEase;
    const dense: Setting = { height: rowsHeight(rows, AIR.dense, sizes, room) + below, variants: ['dense'] };
    return dense;
  },
};

function rowsHeight(rows: readonly ListItem[], air: number, sizes: TypeSizes, room: Room): number {
  const least = Math.min(HIGHEST_ROW, (sizes.box.height - AROUND) / Math.max(3, rows.length));
  const width = Math.min(room.width - sizes.space.agendaNumeral - MINUTES, LONGEST * sizes.body);
  return rows.reduce((sum, row) => {
    const [first] = row.children;
    const words = first?.type === 'paragraph' ? first.children : [];
    const style = row.data?.present ? BOLD : BODY;
    const text =
      sizes.text.lines(words, width, sizes.body, style) *
      sizes.body *
      Math.max(LINE_HEIGHT, sizes.leastLineHeight);
    return sum + Math.max(least, text + air);
  }, 1);
}
