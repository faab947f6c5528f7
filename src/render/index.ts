export { numberFootnotes } from './footnotes.ts';
export { createHighlight, type HighlightModules } from './highlight/create-highlight.ts';
export type { FindImage, Picture, RenderOptions } from './options.ts';
export { renderBlocks, renderInline } from './render.ts';
