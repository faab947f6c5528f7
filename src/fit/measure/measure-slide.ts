import type { ThemeTokens } from '../../model/artifact.ts';
import type { Block, Layout, Slide } from '../../model/deck.ts';
import { blockText, phrasingText } from '../../text/plain-text.ts';
import { BLOCK_GAP, blockHeight, stackHeight } from './block-height.ts';
import { groupsHeight } from './groups-height.ts';
import { estimateLines } from './lines.ts';
import { type TypeSizes, typeSizesAt } from './type-sizes.ts';

/** The room that a slide has below its title, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Whether what a slide shows fits below its title at a body size. */
export function slideFits(slide: Slide, bodySize: number, tokens: ThemeTokens): boolean {
  return bodyHeight(slide, bodySize, tokens) <= roomOf(slide, tokens).height;
}

/** The height that a slide's body needs at a body size. */
export function bodyHeight(slide: Slide, bodySize: number, tokens: ThemeTokens): number {
  const sizes = typeSizesAt(tokens, bodySize);
  const { width } = roomOf(slide, tokens);
  const foot = slide.body.filter(block => block.type === 'footnoteDefinition');
  const body = slide.body.filter(block => block.type !== 'footnoteDefinition');
  const measure = MEASURES[slide.layout] ?? stackHeight;
  const below = foot.reduce((sum, block) => sum + blockHeight(block, width, sizes), 0);
  return measure(body, width, sizes) + below;
}

/** The room below the title; a title never takes more than half of the slide. */
export function roomOf(slide: Slide, tokens: ThemeTokens): Room {
  const width = tokens.box.width - 2 * tokens.margin.x;
  const inner = tokens.box.height - tokens.margin.top - ABOVE_FOOT;
  return { width, height: inner - headHeight(phrasingText(slide.title ?? []), width, tokens) };
}

function headHeight(title: string, width: number, tokens: ThemeTokens): number {
  const lines = estimateLines(title, width, tokens.titleSize, 1.06);
  const size = lines > 2 ? tokens.titleSize * 0.84 : tokens.titleSize;
  const taken = estimateLines(title, width, size, 1.06) * size * 1.12;
  return Math.min(Math.max(HEAD, taken + 56), tokens.box.height / 2);
}

/** From the end of the body to the edge: the foot, and as much air above it as a full slide needs. */
const ABOVE_FOOT = 76;
/** The eyebrow, a line of title and the space below it. */
const HEAD = 112;
const SIDE = 0.42;
const BETWEEN = 64;

type Measure = (body: readonly Block[], width: number, sizes: TypeSizes) => number;

/** Layouts that don't just put one block below the other. */
const MEASURES: Partial<Record<Layout, Measure>> = {
  title: () => 0,
  section: body => stackHeight(body, 840, { body: 28, detail: 28, gap: 0.39, lineHeight: 1.3, measure: 99 }),
  groups: groupsHeight,
  figure: figureHeight,
  quotation: quotationHeight,
};

/** Words beside a picture have two fifths of the width; a picture by itself takes what there is. */
function figureHeight(body: readonly Block[], width: number, sizes: TypeSizes): number {
  const words = body.filter(block => !isPicture(block));
  return words.length === 0 ? 0 : stackHeight(words, (width - BETWEEN) * SIDE, sizes);
}

/** True for a paragraph that is a picture. */
export function isPicture(block: Block): boolean {
  return block.type === 'paragraph' && block.children.some(holdsImage);
}

function holdsImage(node: Extract<Block, { type: 'paragraph' }>['children'][number]): boolean {
  return (
    node.type === 'image' || (node.type === 'link' && node.children.some(child => child.type === 'image'))
  );
}

/** A quotation is set larger than the body, in the largest of its own sizes that has room. */
function quotationHeight(body: readonly Block[], width: number, sizes: TypeSizes): number {
  const quote = body.filter(block => block.type === 'blockquote');
  const others = body.filter(block => block.type !== 'blockquote');
  const lines = estimateLines(blockText(quote), Math.min(width, 960), QUOTE);
  return (
    lines * QUOTE * 1.24 +
    (others.length > 0 ? stackHeight(others, width, sizes) + BLOCK_GAP * sizes.body : 0)
  );
}

const QUOTE = 30;
