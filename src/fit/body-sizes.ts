import type { Slide } from '../model/deck.ts';
import type { Typography } from './measure/typography.ts';
import { setSlide, slideFits } from './set-slide.ts';
import { sizesWorthTrying } from './worth-trying.ts';

/** How many sizes, from the largest, are read with comfort. */
export function comfortable({ tokens }: Typography): number {
  return Math.ceil(tokens.body.length / 2);
}

/** The smallest size, in CSS pixels: none is legible below it. */
export function smallest({ tokens }: Typography): number {
  return tokens.body.at(-1) ?? 24;
}

/** The largest size with room; among those read with comfort rather one that leaves the air below the title. */
export function sizeFor(slide: Slide, sizes: readonly number[], type: Typography): number | undefined {
  const largest = sizesWorthTrying(slide, sizes, type).find(size => slideFits(slide, size, type));
  if (largest === undefined || hasAir(slide, largest, type)) return largest;
  const comfortables = type.tokens.body.slice(0, comfortable(type));
  const smaller = sizes.filter(size => size < largest && comfortables.includes(size));
  return smaller.find(size => hasAir(slide, size, type)) ?? largest;
}

/** Whether a slide has room at a size, with the air below its title. */
export function standsAt(slide: Slide, bodySize: number, type: Typography): boolean {
  return slideFits(slide, bodySize, type) && hasAir(slide, bodySize, type);
}

/** Layouts whose body hangs from a line below the title, and is the higher the larger it is set. */
const HANGING: ReadonlySet<Slide['layout']> = new Set(['points', 'prose', 'groups', 'comparison', 'table']);

/** Whether the body hangs from the same line as on slides that are not full. */
function hasAir(slide: Slide, bodySize: number, type: Typography): boolean {
  if (!slide.title?.length || !HANGING.has(slide.layout)) return true;
  return setSlide(slide, bodySize, type).left >= type.space.belowHead;
}

/** The slide at a size, whether it fits or not, with reasons why it was fitted so. */
export function setAt(
  slide: Slide,
  bodySize: number,
  type: Typography,
  reasons: readonly string[] = [],
): Slide {
  const { variants } = setSlide(slide, bodySize, type);
  return { ...slide, fit: { bodySize, variants, reasons: [...(slide.fit?.reasons ?? []), ...reasons] } };
}

/** The slide, with reasons why it was fitted so. */
export function because(slide: Slide, ...reasons: readonly string[]): Slide {
  return slide.fit ? { ...slide, fit: { ...slide.fit, reasons: [...slide.fit.reasons, ...reasons] } } : slide;
}
