import type { Slide } from '../model/deck.ts';
import { comfortable, setAt, sizeFor, smallest, standsAt } from './body-sizes.ts';
import type { Typography } from './measure/typography.ts';
import { promoteLabel } from './promote-label.ts';
import { slideFits } from './set-slide.ts';
import { splitSlide } from './split/split-slide.ts';

/** Splits a slide by meaning, at the largest size at which all parts have room; they are set alike. */
export function fitParts(slide: Slide, type: Typography): Slide[] {
  const { body } = type.tokens;
  for (const size of body.slice(comfortable(type) - 1)) {
    const parts = splitSlide(slide, size, type).map(part => bestOf(part, type));
    const haveRoom = parts.every(
      part => slideFits(part, size, type) || sizeFor(part, body, type) !== undefined,
    );
    if (parts.length > 1 && haveRoom) return setAlike(parts, type);
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
  if (promoted === part) return part;
  const sizes = type.tokens.body.slice(0, comfortable(type));
  return sizeFor(promoted, sizes, type) === undefined ? part : promoted;
}

/** Parts of one subject share a size; one that needs a smaller size than is comfortable has it for itself. */
function setAlike(parts: readonly Slide[], type: Typography): Slide[] {
  const { body } = type.tokens;
  const floor = body[comfortable(type) - 1] ?? smallest(type);
  let shared = body[0] ?? floor;
  const sizes = parts.map(part => {
    const size = standsAt(part, shared, type) ? shared : (sizeFor(part, body, type) ?? smallest(type));
    if (size >= floor) shared = Math.min(shared, size);
    return size;
  });
  const reasons = parts.length > 1 ? [`split in ${parts.length}: too much for one slide`] : [];
  return parts.map((part, index) => setAt(part, Math.min(shared, sizes[index] ?? shared), type, reasons));
}
