import type { ThemeTokens } from '../model/artifact.ts';
import type { Slide } from '../model/deck.ts';
import { isLinkList } from './link-list.ts';
import { slideFits } from './measure/measure-slide.ts';
import { promoteLabel } from './promote-label.ts';
import { splitSlide } from './split/split-slide.ts';

/** So many points are not split over one step of size. */
const TOO_FEW_TO_SPLIT = 3;

/**
 * Chooses the largest body size at which a slide fits. Where only the small ones would do, the slide is split
 * instead, and its parts are set alike; what can't be split takes the small sizes.
 */
export function fitSlide(slide: Slide, tokens: ThemeTokens): Slide[] {
  if (slide.layout === 'title') return [slide];
  if (slide.layout === 'section') return fitSection(slide, tokens);
  const whole = fitWhole(promoteLabel(slide), tokens) ?? fitWhole(slide, tokens);
  if (whole) return [whole];
  if (slide.layout === 'groups') return fitSlide({ ...slide, layout: 'points' }, tokens);
  for (const size of tokens.body.slice(comfortable(tokens) - 1)) {
    const parts = splitSlide(slide, size, tokens).map(part => promoteWhereItFits(part, tokens));
    if (parts.length > 1 && parts.every(part => sizeFor(part, tokens.body, tokens) !== undefined)) {
      return setAlike(parts, tokens);
    }
  }
  return setAlike(splitSlide(slide, smallest(tokens), tokens), tokens);
}

function fitWhole(slide: Slide, tokens: ThemeTokens): Slide | undefined {
  const size = sizeFor(slide, sizesForWhole(slide, tokens), tokens);
  return size === undefined ? undefined : withSize(slide, size);
}

/** A label that a part repeats leads over to its details as long as these have room at a comfortable size. */
function promoteWhereItFits(part: Slide, tokens: ThemeTokens): Slide {
  const promoted = promoteLabel(part);
  const sizes = tokens.body.slice(0, comfortable(tokens));
  return sizeFor(promoted, sizes, tokens) === undefined ? part : promoted;
}

/** How many sizes, from the largest, are read with comfort. */
function comfortable(tokens: ThemeTokens): number {
  return Math.ceil(tokens.body.length / 2);
}

function smallest(tokens: ThemeTokens): number {
  return tokens.body.at(-1) ?? 24;
}

function sizesForWhole(slide: Slide, tokens: ThemeTokens): readonly number[] {
  if (slide.layout === 'groups' || slide.layout === 'agenda') return tokens.body;
  const points = slide.body.reduce(
    (sum, block) => sum + (block.type === 'list' ? block.children.length : 1),
    0,
  );
  return tokens.body.slice(0, comfortable(tokens) + (points <= TOO_FEW_TO_SPLIT ? 1 : 0));
}

function sizeFor(slide: Slide, sizes: readonly number[], tokens: ThemeTokens): number | undefined {
  return sizes.find(size => slideFits(slide, size, tokens));
}

function withSize(slide: Slide, bodySize: number): Slide {
  return { ...slide, fit: { bodySize } };
}

/** Parts of one subject share a size; one that needs a smaller size than is comfortable has it for itself. */
function setAlike(parts: readonly Slide[], tokens: ThemeTokens): Slide[] {
  const sizes = parts.map(part => sizeFor(part, tokens.body, tokens) ?? smallest(tokens));
  const floor = tokens.body[comfortable(tokens) - 1] ?? smallest(tokens);
  const shared = Math.min(...sizes.filter(size => size >= floor), tokens.body[0] ?? floor);
  return parts.map((part, index) => withSize(part, Math.min(shared, sizes[index] ?? shared)));
}

/** The titles that a section lists are left out where they don't fit; they all stand on their slides. */
function fitSection(slide: Slide, tokens: ThemeTokens): Slide[] {
  if (slideFits(slide, smallest(tokens), tokens)) return [slide];
  if (slide.body.every(isLinkList)) return [{ ...slide, body: [] }];
  return fitSlide({ ...slide, layout: 'points' }, tokens);
}
