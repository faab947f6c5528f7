import type { Code } from 'mdast';
import type { Block } from '../../../model/deck.ts';
import { renderBlocks } from '../../../render/index.ts';
import type { MakeLayoutView } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

/** Sizes of code, in CSS pixels; the first at which no line breaks and all lines have room is taken. */
const SIZES = [28, 24, 22, 20, 18, 16];
/** The advance of a monospaced letter, in ems. */
const ADVANCE = 0.6;
const LINE_HEIGHT = 1.36;
/** Inside the panel, in CSS pixels. */
const WIDTH = 1020;
const HEIGHT = 386;

/** Whatever stands on the slide; code as large as its longest line and its number of lines allow. */
export const codeView: MakeLayoutView = (slide, { render }) => {
  const blocks = slide.body.filter(block => block.type === 'code');
  return {
    view: { bodyHtml: renderBlocks(slide.body, render) },
    classes: blocks.length > 0 ? [`code-${sizeOf(blocks, slide.body)}`] : [],
  };
};

function sizeOf(blocks: readonly Code[], body: readonly Block[]): number {
  const lines = blocks.flatMap(block => block.value.split('\n'));
  const longest = Math.max(...lines.map(lengthOf));
  const height = body.length === blocks.length ? HEIGHT - (blocks.length - 1) * 70 : HEIGHT * 0.6;
  const fits = (size: number) =>
    longest * ADVANCE * size <= WIDTH && lines.length * LINE_HEIGHT * size <= height;
  return SIZES.find(fits) ?? 16;
}
