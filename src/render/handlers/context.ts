import type { ElementContent, Root as HastRoot } from 'hast';
import type { Parents } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Message } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { Footnotes } from '../footnotes.ts';
import type { RenderOptions } from '../options.ts';

/** What handlers know while one piece is rendered. */
export interface Context {
  readonly options: RenderOptions;
  readonly footnotes: Footnotes;
  /** Words of a line, not blocks. */
  readonly inline: boolean;
  /** Added to the level of a heading, so that those in a body start below the slide's own. */
  readonly headingShift: number;
  /** Set by the handler of raw HTML: the tree has some, to be resolved. */
  foundHtml: boolean;
  readonly report: (message: Message) => void;
}

/** Turns one mdast node into hast. */
export type HandlerOf<Node> = (
  state: State,
  node: Node,
  parent: Parents | undefined,
) => ElementContent | ElementContent[] | HastRoot | undefined;

/** Where a message about a node points. */
export function spotOf(context: Context, node: { position?: Place | undefined }) {
  return { path: context.options.path, place: node.position };
}
