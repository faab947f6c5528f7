import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { stackHeight } from '../../../fit/measure/block-height.ts';
import { roomOf } from '../../../fit/measure/measure-slide.ts';
import { typeSizesAt } from '../../../fit/measure/type-sizes.ts';
import type { ThemeTokens } from '../../../model/artifact.ts';
import type { Block, Slide } from '../../../model/deck.ts';
import { renderBlocks } from '../../../render/index.ts';
import type { MakeLayoutView } from '../slide-context.ts';
import { lengthOf } from '../text-length.ts';

/** Sizes of code, in CSS pixels; the first at which no line breaks and all lines have room is taken. */
const SIZES = [28, 24, 22, 20, 18, 16];
/** Drawings made of letters must not break, and may be smaller. */
const DRAWING_SIZES = [...SIZES, 14, 12];
/** The advance of a monospaced letter, in ems. */
const ADVANCE = 0.6;
const LINE_HEIGHT = 1.36;
/** Above and below the code in its panel, and the gap to the next block, in CSS pixels. */
const PANEL = 54;
const GAP = 24;
/** The width inside the panel, in CSS pixels. */
const WIDTH = 1020;

/** Whatever stands on the slide; code as large as its longest line and its number of lines allow. */
export const codeView: MakeLayoutView = (slide, { render, tokens }) => {
  const blocks = codeIn(slide.body);
  return {
    view: { bodyHtml: renderBlocks(slide.body, render) },
    classes: blocks.length > 0 ? [`code-${sizeOf(blocks, slide, tokens)}`] : [],
  };
};

function codeIn(body: readonly Block[]): Code[] {
  const found: Code[] = [];
  for (const block of body) {
    if (block.type !== 'paragraph') visit(block, 'code', code => void found.push(code));
  }
  return found;
}

function sizeOf(blocks: readonly Code[], slide: Slide, tokens: ThemeTokens): number {
  const lines = blocks.flatMap(block => block.value.split('\n'));
  const longest = Math.max(...lines.map(lengthOf));
  const height = roomForCode(slide, tokens) - blocks.length * (PANEL + GAP) + GAP;
  const sizes = blocks.every(block => block.data?.preformatted) ? DRAWING_SIZES : SIZES;
  const fits = (size: number) =>
    longest * ADVANCE * size <= WIDTH && lines.length * LINE_HEIGHT * size <= height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 16;
}

/** The height that the words on the slide leave, in CSS pixels. */
function roomForCode(slide: Slide, tokens: ThemeTokens): number {
  const sizes = typeSizesAt(tokens, slide.fit?.bodySize ?? tokens.body[1] ?? 34);
  const words = slide.body.filter(block => block.type !== 'code');
  const { width, height } = roomOf(slide, tokens);
  return words.length > 0 ? height - stackHeight(words, width, sizes) - GAP : height;
}
