import type { DeckMeta, Slide } from '../model/deck.ts';
import { layoutsFor } from './choose-layout.ts';
import { fitTitle } from './fit-title.ts';
import { hasShortPoints, pointColumns } from './layouts/point-columns.ts';
import { isLinkList } from './link-list.ts';
import { roomOf } from './measure/room.ts';
import { typeSizesAt } from './measure/type-sizes.ts';
import type { Typography } from './measure/typography.ts';
import { promoteLabel } from './promote-label.ts';
import { setSlide, slideFits } from './set-slide.ts';
import { splitSlide } from './split/split-slide.ts';

/** So many points are not split over one step of size. */
const TOO_FEW_TO_SPLIT = 3;

/**
 * Makes a slide fit. Tries in order, and stops at the first that fits: the layout that suits it best, at the
 * largest size with room; sizes that are read with comfort; two columns of short points; a split by meaning,
 * whose parts are set alike. What can't be split takes the small sizes.
 */
export function fitSlide(slide: Slide, meta: DeckMeta, type: Typography): Slide[] {
  if (slide.layout === 'title') return [fitTitle(slide, meta, type)];
  if (slide.layout === 'section') return fitSection(slide, meta, type);
  const whole = fitInLayouts(slide, meta.lang, type);
  if (whole) return [whole];
  const columns = fitInColumns(slide, type);
  if (columns) return [columns];
  if (slide.layout === 'groups') return fitSlide({ ...slide, layout: 'points' }, meta, type);
  return split(slide, type);
}

function fitInLayouts(slide: Slide, lang: string, type: Typography): Slide | undefined {
  for (const { layout, why } of layoutsFor(slide, lang)) {
    const candidate = { ...slide, layout };
    const promoted = promoteLabel(candidate);
    const fitted =
      fitWhole(promoted, type) ?? (promoted === candidate ? undefined : fitWhole(candidate, type));
    if (fitted) return why === undefined ? fitted : because(fitted, why);
  }
  return undefined;
}

function because(slide: Slide, ...reasons: readonly string[]): Slide {
  return slide.fit ? { ...slide, fit: { ...slide.fit, reasons: [...slide.fit.reasons, ...reasons] } } : slide;
}

function fitWhole(slide: Slide, type: Typography): Slide | undefined {
  return setAtFirst(slide, sizesForWhole(slide, type), type);
}

/** Short points that are too many for one column stand in two as long as they are read with comfort. */
function fitInColumns(slide: Slide, type: Typography): Slide | undefined {
  const { width } = roomOf(slide, type);
  for (const bodySize of type.tokens.body.slice(0, comfortable(type))) {
    if (!hasShortPoints(slide, typeSizesAt(type, bodySize), width)) continue;
    const { fits, variants } = setSlide(slide, bodySize, type, pointColumns);
    if (fits) return { ...slide, fit: { bodySize, variants, reasons: ['in two columns: short points'] } };
  }
  return undefined;
}

function split(slide: Slide, type: Typography): Slide[] {
  const { body } = type.tokens;
  for (const size of body.slice(comfortable(type) - 1)) {
    const parts = splitSlide(slide, size, type).map(part => bestOf(part, type));
    if (parts.length > 1 && parts.every(part => sizeFor(part, body, type) !== undefined))
      return setAlike(parts, type);
  }
  return setAlike(
    splitSlide(slide, smallest(type), type).map(part => stackWhereBesideFails(part, type)),
    type,
  );
}

function bestOf(part: Slide, type: Typography): Slide {
  return promoteWhereItFits(stackWhereBesideFails(part, type), type);
}

/** Words that have no room beside their picture stand above it. */
function stackWhereBesideFails(part: Slide, type: Typography): Slide {
  if (part.layout !== 'figure' || sizeFor(part, type.tokens.body, type) !== undefined) return part;
  const stacked: Slide = {
    ...part,
    layout: part.body.some(block => block.type === 'list') ? 'points' : 'prose',
  };
  return sizeFor(stacked, type.tokens.body, type) === undefined ? part : stacked;
}

/** A label that a part repeats leads over to its details as long as these have room at a comfortable size. */
function promoteWhereItFits(part: Slide, type: Typography): Slide {
  const promoted = promoteLabel(part);
  const sizes = type.tokens.body.slice(0, comfortable(type));
  return sizeFor(promoted, sizes, type) === undefined ? part : promoted;
}

/** How many sizes, from the largest, are read with comfort. */
function comfortable({ tokens }: Typography): number {
  return Math.ceil(tokens.body.length / 2);
}

function smallest({ tokens }: Typography): number {
  return tokens.body.at(-1) ?? 24;
}

function sizesForWhole(slide: Slide, type: Typography): readonly number[] {
  const { body } = type.tokens;
  if (WHOLE.has(slide.layout)) return body;
  const points = slide.body.reduce(
    (sum, block) => sum + (block.type === 'list' ? block.children.length : 1),
    0,
  );
  return body.slice(0, comfortable(type) + (points <= TOO_FEW_TO_SPLIT ? 1 : 0));
}

/** Layouts that would lose what they are for, were they split. */
const WHOLE: ReadonlySet<Slide['layout']> = new Set(['groups', 'agenda', 'comparison', 'timeline']);

/** The largest size with room; among those read with comfort rather one that leaves the air below the title. */
function sizeFor(slide: Slide, sizes: readonly number[], type: Typography): number | undefined {
  const largest = sizes.find(size => slideFits(slide, size, type));
  if (largest === undefined || hasAir(slide, largest, type)) return largest;
  const comfortables = type.tokens.body.slice(0, comfortable(type));
  const smaller = sizes.filter(size => size < largest && comfortables.includes(size));
  return smaller.find(size => hasAir(slide, size, type)) ?? largest;
}

/** Layouts whose body hangs from a line below the title, and is the higher the larger it is set. */
const HANGING: ReadonlySet<Slide['layout']> = new Set(['points', 'prose', 'groups', 'comparison', 'table']);

/** Whether the body hangs from the same line as on slides that are not full. */
function hasAir(slide: Slide, bodySize: number, type: Typography): boolean {
  if (!slide.title?.length || !HANGING.has(slide.layout)) return true;
  return setSlide(slide, bodySize, type).left >= type.space.belowHead;
}

function setAtFirst(slide: Slide, sizes: readonly number[], type: Typography): Slide | undefined {
  const size = sizeFor(slide, sizes, type);
  return size === undefined ? undefined : setAt(slide, size, type);
}

function setAt(slide: Slide, bodySize: number, type: Typography): Slide {
  const { variants } = setSlide(slide, bodySize, type);
  return { ...slide, fit: { bodySize, variants, reasons: slide.fit?.reasons ?? [] } };
}

/** Parts of one subject share a size; one that needs a smaller size than is comfortable has it for itself. */
function setAlike(parts: readonly Slide[], type: Typography): Slide[] {
  const { body } = type.tokens;
  const sizes = parts.map(part => sizeFor(part, body, type) ?? smallest(type));
  const floor = body[comfortable(type) - 1] ?? smallest(type);
  const shared = Math.min(...sizes.filter(size => size >= floor), body[0] ?? floor);
  const reasons = parts.length > 1 ? [`split in ${parts.length}: too much for one slide`] : [];
  return parts.map((part, index) =>
    because(setAt(part, Math.min(shared, sizes[index] ?? shared), type), ...reasons),
  );
}

/** The titles that a section lists are left out where they don't fit; they all stand on their slides. */
function fitSection(slide: Slide, meta: DeckMeta, type: Typography): Slide[] {
  const size = smallest(type);
  if (slideFits(slide, size, type)) return [setAt(slide, size, type)];
  if (slide.body.every(isLinkList)) return [setAt({ ...slide, body: [] }, size, type)];
  return fitSlide({ ...slide, layout: 'points' }, meta, type);
}
