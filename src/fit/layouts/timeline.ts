import type { ListItem, PhrasingContent } from 'mdast';
import type { Block } from '../../model/deck.ts';
import { phrasingText } from '../../text/plain-text.ts';
import { type Dated, takeDate } from '../../text/take-date.ts';
import { stackHeight } from '../measure/heights.ts';
import type { Room } from '../measure/room.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit, Setting } from './layout-fit.ts';

/** So many dates make a line; up to so many have room side by side. */
const FEWEST = 3;
const MOST = 9;
const MOST_ACROSS = 5;

/** Dates on a line: side by side where what happened is short, else one below the other. */
export const timeline: LayoutFit = {
  insteadOf: ['points', 'groups'],
  suits: ({ body }) => {
    const items = body.length === 1 ? itemsOf(body) : [];
    const dated = items.length >= FEWEST && items.length <= MOST && items.every(isTold) && isInOrder(items);
    return dated ? 'every point begins with a date' : undefined;
  },
  set: ({ body }, sizes, room) => {
    const items = itemsOf(body).map(item => ({ item, dated: takeDate(item) ?? NO_DATE }));
    const across = setAcross(items, sizes, room);
    return across && across.height <= room.height ? across : setDown(items, sizes, room);
  },
};

interface Entry {
  readonly item: ListItem;
  readonly dated: Dated;
}

const NO_DATE: Dated = { date: [], event: [] };

function itemsOf(body: readonly Block[]): readonly ListItem[] {
  const [list] = body;
  return list?.type === 'list' ? list.children : [];
}

/** A date that something is said of. */
function isTold(item: ListItem): boolean {
  const dated = takeDate(item);
  return dated !== undefined && (dated.event.length > 0 || item.children.length > 1);
}

/** Years as they are written never go back; days and centuries before our era are left to the author. */
function isInOrder(items: readonly ListItem[]): boolean {
  const years = items.map(item => YEAR.exec(phrasingText(takeDate(item)?.date ?? []))?.[0]);
  if (years.some(year => year === undefined)) return true;
  const numbers = years.map(Number);
  const rising = numbers.every((year, index) => index === 0 || year >= (numbers[index - 1] ?? year));
  return rising || numbers.every((year, index) => index === 0 || year <= (numbers[index - 1] ?? year));
}

const YEAR = /\d{3,4}/;

/** In CSS pixels, and in ems of the body, as `timeline.css` has them. */
const ABOVE = 56;
const BETWEEN = 40;
const BELOW_DATE = 48;
const DATE = { scale: 1.16, lineHeight: 1.2 };
/** Dates one below the other have a column of 2 to 6 ems, as wide as the widest needs, and a line behind it. */
const DATE_COLUMN = { narrowest: 2, widest: 6, spare: 0.2 };
const LINE_COLUMN = 1.7;
const ROW_GAP = 0.7;
/** Lines of what happened, at most, where dates stand side by side. */
const LINES_ACROSS = 6;

function setAcross(entries: readonly Entry[], sizes: TypeSizes, room: Room): Setting | undefined {
  if (entries.length > MOST_ACROSS) return undefined;
  const body = Math.min(sizes.body, sizes.steps[3] ?? sizes.body);
  const own = { ...sizes, body };
  const width = (room.width - BETWEEN * (entries.length - 1)) / entries.length;
  if (entries.some(({ dated }) => dateWidth(dated.date, body, sizes) > width)) return undefined;
  const heights = entries.map(entry => saidHeight(entry, width, own));
  const lines = Math.max(0, ...heights) / (body * sizes.lineHeight);
  if (lines > LINES_ACROSS) return undefined;
  const head = ABOVE + DATE.scale * DATE.lineHeight * body + BELOW_DATE;
  return { height: head + Math.max(0, ...heights), variants: ['across', `columns-${entries.length}`] };
}

function setDown(entries: readonly Entry[], sizes: TypeSizes, room: Room): Setting {
  const ems = dateColumn(entries, sizes);
  const column = (ems + DATE_COLUMN.spare) * sizes.body;
  const width = Math.min(room.width - column - LINE_COLUMN * sizes.body, sizes.measure * sizes.body);
  const heights = entries.map(entry => {
    const dates = sizes.text.lines(entry.dated.date, column, sizes.body, DATE_STYLE);
    return Math.max(saidHeight(entry, width, sizes), dates * sizes.body * sizes.lineHeight);
  });
  const gaps = Math.max(0, entries.length - 1) * ROW_GAP * sizes.body;
  return { height: heights.reduce((sum, height) => sum + height, gaps), variants: ['down', `dates-${ems}`] };
}

/** In whole ems of the body. */
function dateColumn(entries: readonly Entry[], { text, body }: TypeSizes): number {
  const widths = entries.map(({ dated }) => text.width(dated.date, body, DATE_STYLE));
  const ems = Math.ceil(Math.max(0, ...widths) / body - DATE_COLUMN.spare);
  return Math.min(Math.max(ems, DATE_COLUMN.narrowest), DATE_COLUMN.widest);
}

/** The height of what happened, with what stands below it. */
function saidHeight({ item, dated }: Entry, width: number, sizes: TypeSizes): number {
  const event: Block[] = dated.event.length > 0 ? [{ type: 'paragraph', children: [...dated.event] }] : [];
  const said: Block[] = [...event, ...item.children.slice(1)];
  return stackHeight(said, width, isOnePoint(said) ? { ...sizes, indent: 0 } : sizes);
}

/** One point alone has no mark, and no indent. */
function isOnePoint([only, ...more]: readonly Block[]): boolean {
  return more.length === 0 && only?.type === 'list' && !only.ordered && only.children.length === 1;
}

function dateWidth(date: readonly PhrasingContent[], body: number, { text }: TypeSizes): number {
  return text.width(date, DATE.scale * body, DATE_STYLE);
}

const DATE_STYLE = { family: 'serif', weight: 600 } as const;
