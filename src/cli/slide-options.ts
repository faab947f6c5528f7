import { Failure } from '../io/failure.ts';
import { notAWidth } from '../message/printing.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** How slides are printed, or taken pictures of. */
export interface SlideWishes {
  /** A page for each step in which a slide comes up. */
  readonly steps?: boolean;
  /** Each slide is followed by its notes. */
  readonly notes?: boolean;
  /** Notes are annotations of the pages. */
  readonly annotations?: boolean;
  /** One picture of all slides. */
  readonly contactSheet?: boolean;
  /** Pixels of a picture. */
  readonly width?: number;
}

export const stepsOption: OptionSpec = {
  name: 'steps',
  help: 'Slides that come up in steps have one for each step; otherwise they are shown complete',
};

/** What the options say. Throws a usage Failure for a width that is none. */
export function slideWishesOf({ switches, values }: Arguments): SlideWishes {
  const width = values.get('width');
  return {
    steps: switches.has('steps'),
    notes: switches.has('notes'),
    annotations: switches.has('annotations'),
    contactSheet: switches.has('contact-sheet'),
    ...(width === undefined ? {} : { width: widthOf(width) }),
  };
}

/** Pixels; a wider picture is more than browsers can make. */
const WIDEST = 8192;
const NARROWEST = 16;

function widthOf(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < NARROWEST || width > WIDEST)
    throw new Failure(notAWidth(text, NARROWEST, WIDEST));
  return width;
}
