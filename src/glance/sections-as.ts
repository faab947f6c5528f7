import type { Section, Slide } from '../model/deck.ts';
import { baseOf } from '../model/sidecar.ts';
import type { Stretch } from './find-stretch.ts';

/**
 * The sections that slides composed by themselves make in the deck; undefined where that is for the whole of it to say,
 * as when sections come or go, since others are counted anew then.
 */
export function sectionsAs(
  { isOfSections, sections, isOutermost }: Stretch,
  composed: readonly Section[],
): readonly Section[] | undefined {
  const isFlat = composed.every(({ title }) => title === undefined);
  const slides = composed.flatMap(section => section.slides);
  if (!isOfSections) {
    const [section] = sections;
    return isFlat && section ? [{ ...section, slides }] : undefined;
  }
  const now = isFlat && isOutermost && sections.every(({ title }) => title) ? bySubject(slides) : composed;
  if (sections.some(({ title }, at) => (title === undefined) !== (now[at]?.title === undefined)))
    return undefined;
  if (now.length !== sections.length) return undefined;
  return now.map(({ number: _, ...section }, at): Section => {
    const number = sections[at]?.number;
    return number === undefined ? section : { ...section, number };
  });
}

/** Where each subject says so much that it is a section. */
function bySubject(slides: readonly Slide[]): Section[] {
  const sections: Section[] = [];
  for (const slide of slides) {
    const last = sections.at(-1);
    if (last?.id === baseOf(slide.id)) sections[sections.length - 1] = withSlide(last, slide);
    else
      sections.push({
        id: baseOf(slide.id),
        slides: [slide],
        ...(slide.title ? { title: slide.title } : {}),
      });
  }
  return sections;
}

function withSlide(section: Section, slide: Slide): Section {
  return { ...section, slides: [...section.slides, slide] };
}
