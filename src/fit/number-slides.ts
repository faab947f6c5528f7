import type { Section, Slide } from '../model/deck.ts';

/** Numbers all slides from 1, and tells slides of one subject apart by their part. */
export function numberSlides(sections: readonly Section[]): Section[] {
  const all = sections.flatMap(section => section.slides);
  const parts = partsOf(all);
  const numbered = all.map((slide, index) => withPart(slide, index + 1, parts[index]));
  let at = 0;
  return sections.map(section => {
    const slides = numbered.slice(at, at + section.slides.length);
    at += slides.length;
    return { ...section, slides };
  });
}

interface Part {
  readonly base: string;
  readonly index: number;
  readonly count: number;
}

/** Runs of slides that share what stands before `~` in their ids. */
function partsOf(slides: readonly Slide[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let to = 1; to <= slides.length; to += 1) {
    const base = baseOf(slides[from]);
    if (to < slides.length && baseOf(slides[to]) === base) continue;
    for (let index = from; index < to; index += 1)
      parts.push({ base, index: index - from + 1, count: to - from });
    from = to;
  }
  return parts;
}

function baseOf(slide: Slide | undefined): string {
  return slide?.id.replace(PART, '') ?? '';
}

const PART = /~\d+$/;

function withPart(slide: Slide, number: number, part: Part | undefined): Slide {
  if (part && part.count > 1) {
    const { base, index, count } = part;
    return { ...slide, number, id: index === 1 ? base : `${base}~${index}`, part: { index, count } };
  }
  if (!slide.part) return { ...slide, number };
  const { part: _, ...whole } = slide;
  return { ...whole, number };
}
