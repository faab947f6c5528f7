import type { DeckMeta, Slide } from '../model/deck.ts';
import { because, comfortable, setAt, sizeFor, smallest } from './body-sizes.ts';
import { layoutsFor } from './choose-layout.ts';
import { fitParts } from './fit-parts.ts';
import { fitTitle } from './fit-title.ts';
import { hasShortPoints, pointColumns } from './layouts/point-columns.ts';
import { isLinkList } from './link-list.ts';
import { roomOf } from './measure/room.ts';
import { typeSizesAt } from './measure/type-sizes.ts';
import type { Typography } from './measure/typography.ts';
import { promoteLabel } from './promote-label.ts';
import { setSlide, slideFits } from './set-slide.ts';

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
  return fitParts(slide, type);
}

function fitInLayouts(slide: Slide, lang: string, type: Typography): Slide | undefined {
  for (const { layout, why } of layoutsFor(slide, lang)) {
    const candidate = layout === slide.layout ? slide : { ...slide, layout };
    const promoted = promoteLabel(candidate);
    const fitted =
      fitWhole(promoted, type) ?? (promoted === candidate ? undefined : fitWhole(candidate, type));
    if (fitted) return why === undefined ? fitted : because(fitted, why);
  }
  return undefined;
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

function setAtFirst(slide: Slide, sizes: readonly number[], type: Typography): Slide | undefined {
  const size = sizeFor(slide, sizes, type);
  return size === undefined ? undefined : setAt(slide, size, type);
}

/** The titles that a section lists are left out where they don't fit; they all stand on their slides. */
function fitSection(slide: Slide, meta: DeckMeta, type: Typography): Slide[] {
  const size = smallest(type);
  if (slideFits(slide, size, type)) return [setAt(slide, size, type)];
  if (slide.body.every(isLinkList)) return [setAt({ ...slide, body: [] }, size, type)];
  return fitSlide({ ...slide, layout: 'points' }, meta, type);
}
