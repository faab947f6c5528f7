import type { FootnoteDefinition } from 'mdast';
import type { Message } from '../../model/message.ts';
import type { FindImage } from '../options.ts';

/** What rendering must know of the lecture and of the sheet that it renders for. */
export interface TypstOptions {
  /** Path of the outline, for messages. */
  readonly path: string;
  /** The `source` of its pictures is a path that Typst is handed. */
  readonly findImage?: FindImage;
  /** All footnotes that may be referred to, by identifier. */
  readonly footnotes?: ReadonlyMap<string, FootnoteDefinition>;
  /** Labels of Typst, by the id of the slide that links lead to. */
  readonly anchors?: ReadonlyMap<string, string>;
  /** Of the highest heading within the blocks. */
  readonly headingLevel?: number;
  readonly report?: (message: Message) => void;
}
