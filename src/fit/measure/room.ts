import type { ThemeTokens } from '../../model/artifact.ts';
import type { Slide } from '../../model/deck.ts';
import { setHead } from './head.ts';
import type { Typography } from './typography.ts';

/** The room that a slide has below its title, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** From the end of the body to the edge: the foot, and as much air above it as a full slide needs. */
const ABOVE_FOOT = 72;

/** The room below the title, which never takes more than half of the slide; a section has no head. */
export function roomOf(slide: Slide, type: Typography): Room {
  const { width, height } = wholeRoom(type.tokens);
  if (slide.layout === 'section') return { width, height };
  const head = Math.min(setHead(slide, type).height, type.tokens.box.height / 2);
  return { width, height: height - head };
}

/** The room of a slide without a title. */
function wholeRoom({ box, margin }: ThemeTokens): Room {
  return { width: box.width - 2 * margin.x, height: box.height - margin.top - ABOVE_FOOT };
}
