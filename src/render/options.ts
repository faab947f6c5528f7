import type { Highlight } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';

/** A picture as the page finds it. */
export interface Picture {
  readonly source: string;
  /** In CSS pixels; absent when it is not known. */
  readonly size?: { readonly width: number; readonly height: number };
  /** It has dark lines and no ground of its own. */
  readonly darkInk?: boolean;
}

/** The picture of an image; undefined where there is none to be had. */
export type FindImage = (url: string, place: Place | undefined) => Picture | undefined;

/** What rendering must know of the deck and of the format that it renders for. */
export interface RenderOptions {
  /** Path of the outline, for messages. */
  readonly path: string;
  /** Lets the author's own HTML through as it is. */
  readonly html?: boolean;
  /** Class of points that appear one after the other; without it they are all shown at once. */
  readonly fragmentClass?: string;
  /**
   * Numbers stay on a line with what they count, and words joined by hyphens whole where they have no more letters than
   * this; absent: lines end wherever they may.
   */
  readonly compounds?: number;
  /** Put before the target of a link inside the lecture, `#` unless told. */
  readonly anchor?: string;
  readonly findImage?: FindImage;
  /** Numbers of footnotes by identifier, where the pieces of a slide are rendered one by one. */
  readonly footnoteNumbers?: ReadonlyMap<string, number>;
  /** Absent: code keeps one colour. */
  readonly highlight?: Highlight;
  /** Called with what the author should know. */
  readonly report?: (message: Message) => void;
}
