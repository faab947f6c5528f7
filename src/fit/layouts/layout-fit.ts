import type { Slide } from '../../model/deck.ts';
import type { Room } from '../measure/room.ts';
import type { TypeSizes } from '../measure/type-sizes.ts';

/** How a layout sets a slide at a body size. */
export interface Setting {
  /** What the body needs, in CSS pixels; more than the room has: it doesn't fit. */
  readonly height: number;
  /** How it is set, best first tried: `columns-2`, `code-24`. Each is a class of the slide. */
  readonly variants?: readonly string[];
}

/** What fitting knows of a layout: a file and a line of the registry each. */
export interface LayoutFit {
  /** Sets a slide's body, without its footnotes, in the room below the title. */
  readonly set: (slide: Slide, sizes: TypeSizes, room: Room) => Setting;
  /**
   * Why the layout is right for what a slide holds, in a few words, or undefined where it isn't; absent where
   * composing alone decides. Where unsure, it isn't.
   */
  readonly suits?: (slide: Slide, lang: string) => string | undefined;
  /** The layouts that it may be chosen instead of. */
  readonly insteadOf?: readonly Slide['layout'][];
}
