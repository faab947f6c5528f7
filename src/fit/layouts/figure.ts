import type { Paragraph } from 'mdast';
import { isPicture, picturesIn } from '../../text/pictures.ts';
import { captionHeight } from '../measure/blocks/picture.ts';
import { breaksWords } from '../measure/broken-words.ts';
import type { Room } from '../measure/room.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import type { LayoutFit, Setting } from './layout-fit.ts';
import { setStack } from './stack.ts';

export { isPicture };

/** Between words and pictures, in CSS pixels, and the share of the rest that words have. */
const BETWEEN = 64;
const WORDS = 0.42;
/** Between pictures, and the least height of one, in CSS pixels. */
const GAP = { column: 40, row: 28 };
const ROW = 4;
const MOST = 5;
const LEAST = { alone: 180, amongOthers: 120 };

/** Words beside pictures have two fifths of the width; several pictures stand in a grid. */
export const figure: LayoutFit = {
  set: ({ title, body }, sizes, room) => {
    const air = title?.length ? sizes.space.belowHead : 0;
    const words = body.filter(block => !isPicture(block));
    const pictures = picturesIn(body);
    const beside = words.length > 0;
    const width = beside ? room.width - BETWEEN - besideWidth(room.width) : room.width;
    const grids = columnsFor(pictures.length, beside).map(columns =>
      setGrid(pictures, columns, { ...room, width }, sizes),
    );
    const grid = grids.find(({ height }) => air + height <= room.height) ?? grids[0] ?? { height: 0 };
    if (!beside) return { ...grid, height: air + grid.height };
    if (breaksWords(words, besideWidth(room.width), sizes)) return { height: Number.POSITIVE_INFINITY };
    const said = setStack(words, sizes, { ...room, width: besideWidth(room.width) });
    return {
      height: air + Math.max(said.height, grid.height),
      variants: [...(said.variants ?? []), ...(grid.variants ?? [])],
    };
  },
};

/** The width of words beside a picture in a width. */
export function besideWidth(width: number): number {
  return (width - BETWEEN) * WORDS;
}

/** Up to four side by side, more in rows, of more pictures where rows are too many; beside words two. */
function columnsFor(count: number, beside: boolean): number[] {
  if (beside) return [Math.min(count, 2)];
  if (count <= ROW) return [count];
  return count > 9 ? [ROW, MOST] : [3, ROW, MOST];
}

/** Rows share the height evenly; each has room for its highest caption. */
function setGrid(pictures: readonly Paragraph[], columns: number, room: Room, sizes: TypeSizes): Setting {
  if (pictures.length === 0) return { height: 0 };
  const width = (room.width - GAP.column * (columns - 1)) / columns;
  const rows = Math.ceil(pictures.length / columns);
  const caption = Math.max(...pictures.map(picture => captionHeight(picture, width, sizes)));
  const least = pictures.length === 1 ? LEAST.alone : LEAST.amongOthers;
  return {
    height: rows * (least + caption) + (rows - 1) * GAP.row,
    variants: pictures.length > 1 ? [`pictures-${columns}`] : [],
  };
}
