export { type BuildOptions, type Built, build } from './build.ts';
export { composeDeck } from './compose/index.ts';
export { fitSlides } from './fit/index.ts';
export type {
  Artifact,
  FontFace,
  RenderTemplate,
  Resources,
  Theme,
  ThemeTokens,
  WriteOptions,
  Writer,
  Written,
} from './model/artifact.ts';
export {
  type Block,
  type Deck,
  type DeckMeta,
  type Layout,
  type Section,
  type Slide,
  slidesOf,
} from './model/deck.ts';
export type { DeckJson, PointJson, SlideJson } from './model/deck-json.ts';
export { type FileLines, whereIs } from './model/files.ts';
export { isError, type Level, type Message } from './model/message.ts';
export type { Detail, Meta } from './model/meta.ts';
export type { Attributes, DivisionNode, NotesNode } from './model/nodes.ts';
export type {
  Include,
  Outline,
  OutlineFormat,
  OutlineTitle,
  Reader,
  ReadOptions,
  Reason,
  SourceFile,
} from './model/outline.ts';
export type { OutlineJson, OutlineNode, OutlineNodeKind } from './model/outline-json.ts';
export type { Place } from './model/place.ts';
export { openIncludes } from './read/include/open-includes.ts';
export { readOutline, readOutlines } from './read/index.ts';
export { joinOutlines } from './read/join/join-outlines.ts';
export { openDocument } from './read/open-document.ts';

export { outlineToJson } from './write/outline-json.ts';
export { outlineToMarkdown } from './write/outline-markdown.ts';
export { outlineToText } from './write/outline-text.ts';
