export { splitAttribution } from './handlers/blockquote.ts';
export { createHighlight, type HighlightModules } from './highlight/create-highlight.ts';
export type { FindImage, RenderOptions } from './options.ts';
export { renderBlocks, renderInline } from './render.ts';
