import type { Block, Slide } from '../model/deck.ts';
import { layouts } from './layouts/index.ts';
import type { LayoutFit } from './layouts/layout-fit.ts';
import { IN_COLUMNS, pointColumns } from './layouts/point-columns.ts';
import { blockHeight } from './measure/blocks/index.ts';
import { setHead } from './measure/head.ts';
import { HEADLESS, roomOf } from './measure/room.ts';
import { typeSizesAt } from './measure/type-sizes.ts';
import { rememberBy, type Typography } from './measure/typography.ts';

/** A slide set at a body size: whether all of it has room, and the variants that it takes for that. */
export interface SlideSetting {
  readonly fits: boolean;
  readonly variants: readonly string[];
  /** The height that the body leaves free, in CSS pixels. */
  readonly left: number;
}

/** Sets a slide at a body size, in its layout unless told another. */
export function setSlide(
  slide: Slide,
  bodySize: number,
  type: Typography,
  layout: LayoutFit = layoutOf(slide),
): SlideSetting {
  const settings = settingsOf(type);
  const first = settings.get(slide.body);
  for (let known = first; known; known = known.next)
    if (isSame(known, slide, bodySize, layout)) return known.setting;
  const setting = makeSetting(slide, bodySize, type, layout);
  const { layout: name, title, part } = slide;
  settings.set(slide.body, { bodySize, layout, name, title, part: part?.count, setting, next: first });
  return setting;
}

function isSame(tried: Tried, slide: Slide, bodySize: number, layout: LayoutFit): boolean {
  return (
    tried.bodySize === bodySize &&
    tried.layout === layout &&
    tried.name === slide.layout &&
    tried.title === slide.title &&
    tried.part === slide.part?.count
  );
}

/** A setting that was tried, with all that it depends on beside the body. */
interface Tried {
  readonly bodySize: number;
  readonly layout: LayoutFit;
  readonly name: Slide['layout'];
  readonly title: Slide['title'];
  readonly part: number | undefined;
  readonly setting: SlideSetting;
  readonly next: Tried | undefined;
}

/** What is tried, shared out and tried again is set once. */
const settingsOf = rememberBy<Slide['body'], Tried>();

function makeSetting(slide: Slide, bodySize: number, type: Typography, layout: LayoutFit): SlideSetting {
  const sizes = typeSizesAt(type, bodySize);
  const head = HEADLESS.has(slide.layout) ? [] : setHead(slide, type).variants;
  const room = roomOf(slide, type);
  const foot = slide.body.some(isFootnote) ? slide.body.filter(isFootnote) : [];
  const shown = foot.length > 0 ? { ...slide, body: slide.body.filter(block => !isFootnote(block)) } : slide;
  const below = foot.reduce((sum, block) => sum + blockHeight(block, room.width, sizes), 0);
  const inner = { width: room.width, height: room.height - below };
  const setting = layout.set(shown, sizes, inner);
  return {
    fits: setting.height <= inner.height,
    variants: head.length > 0 ? [...head, ...(setting.variants ?? NONE)] : (setting.variants ?? NONE),
    left: inner.height - setting.height,
  };
}

const NONE: readonly string[] = [];

function isFootnote({ type }: Block): boolean {
  return type === 'footnoteDefinition';
}

/** Whether what a slide shows fits below its title at a body size. */
export function slideFits(slide: Slide, bodySize: number, type: Typography): boolean {
  return setSlide(slide, bodySize, type).fits;
}

/** Points that were set in columns are measured in columns. */
function layoutOf({ layout, fit }: Slide): LayoutFit {
  return fit?.variants.includes(IN_COLUMNS) ? pointColumns : layouts[layout];
}
