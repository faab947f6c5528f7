import type { Slide } from '../../model/deck.ts';
import { setHead } from './head.ts';
import type { Typography } from './typography.ts';

/** The room that a slide has below its title, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Layouts that place the title themselves. */
export const HEADLESS: ReadonlySet<Slide['layout']> = new Set(['section', 'closing']);

/** The room below the title, which never takes more than half of the slide; some layouts have no head. */
export function roomOf(slide: Pick<Slide, 'layout' | 'title' | 'part'>, type: Typography): Room {
  const { width, height } = wholeRoom(type);
  if (HEADLESS.has(slide.layout)) return { width, height };
  const head = Math.min(setHead(slide, type).height, type.tokens.box.height / 2);
  return { width, height: height - head };
}

/** The room of a slide without a title. */
function wholeRoom({ tokens: { box, margin }, space }: Typography): Room {
  return { width: box.width - 2 * margin.x, height: box.height - margin.top - space.aboveFoot };
}
