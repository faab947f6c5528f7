import type { Deck, Section, Slide } from '../../model/deck.ts';

/** The minutes planned for a section, said at its heading (`minutes=10`); undefined when nothing is said. */
export function minutesOf({ slides }: Section): number | undefined {
  return slides[0] ? minutesAt(slides[0]) : undefined;
}

/** The seconds planned for each slide: its own minutes, or its share of those of its section. */
export function planTimings(deck: Deck): ReadonlyMap<string, number> {
  return new Map(deck.sections.flatMap(planSection));
}

function planSection(section: Section): Array<[string, number]> {
  const whole = minutesOf(section);
  const [first, ...rest] = section.slides;
  if (!first) return [];
  const own = rest.map(slide => ({ slide, minutes: minutesAt(slide) }));
  const planned = own.flatMap(
    ({ slide, minutes }): Array<[string, number]> =>
      minutes === undefined ? [] : [[slide.id, minutes * 60]],
  );
  if (whole === undefined) return planned;
  const sharing = [first, ...own.flatMap(({ slide, minutes }) => (minutes === undefined ? slide : []))];
  const left = Math.max(0, whole * 60 - planned.reduce((sum, [, seconds]) => sum + seconds, 0));
  return [
    ...planned,
    ...sharing.map(slide => [slide.id, Math.round(left / sharing.length)] as [string, number]),
  ];
}

function minutesAt({ attributes }: Slide): number | undefined {
  const minutes = Number(attributes.values.minutes);
  return Number.isFinite(minutes) && minutes > 0 ? minutes : undefined;
}
