import type { Block, Slide } from '../../model/deck.ts';
import { stackHeight } from '../measure/heights.ts';
import type { Room } from '../measure/room.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';
import { CODE_FLOORS, codeSizesFor } from './code-sizes.ts';
import type { LayoutFit, Setting } from './layout-fit.ts';

/** One block below the other, code among them as large as its longest line and its number of lines allow. */
export const stack: LayoutFit = {
  set: (slide, sizes, room) =>
    setStack(slide.body, isLonePoint(slide) ? { ...sizes, indent: 0 } : sizes, room),
};

/** One point alone has no mark, and no indent. */
function isLonePoint({ layout, body }: Slide): boolean {
  if (layout !== 'points' || body.length !== 1) return false;
  const only = body[0];
  return only?.type === 'list' && !only.ordered && only.children.length === 1;
}

/** Sets blocks below each other in a room. */
export function setStack(body: readonly Block[], sizes: TypeSizes, room: Room): Setting {
  const candidates = codeSizesFor(body, sizes, room.width, CODE_FLOORS.whole);
  if (candidates.length === 0) return { height: stackHeight(body, room.width, sizes) };
  const settings = candidates.map(code => ({
    height: stackHeight(body, room.width, { ...sizes, code }),
    variants: [`code-${code}`],
  }));
  return settings.find(({ height }) => height <= room.height) ?? settings.at(-1) ?? { height: 0 };
}
