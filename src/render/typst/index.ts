export { typstArray, typstBlock, typstCall, typstString } from './code.ts';
export type { TypstOptions } from './options.ts';
export { createTypstRenderer, type TypstRenderer } from './render-typst.ts';
