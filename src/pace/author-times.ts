import type { Section, Slide } from '../model/deck.ts';
import { readSlideTime } from '../text/duration.ts';

/** The minutes planned for a section, said at its heading (`minutes=10`); undefined when nothing is said. */
export function minutesOf({ slides }: Pick<Section, 'slides'>): number | undefined {
  return slides[0] ? minutesAt(slides[0]) : undefined;
}

/**
 * The seconds that the author wants for slides of a section. What is said of a subject is shared by its parts, what is
 * said of the whole section by all slides of which nothing is said, both in proportion to what they would take.
 */
export function authorTimes(
  section: Pick<Section, 'slides'>,
  seconds: ReadonlyMap<Slide, number>,
): ReadonlyMap<Slide, number> {
  const times = new Map<Slide, number>();
  const open: Slide[] = [];
  const whole = minutesOf(section);
  for (const [index, run] of runsOf(section.slides).entries()) {
    const wish = wishOf(run[0], index === 0);
    if (wish === undefined) open.push(...run);
    else share(wish, run, seconds, times);
  }
  if (whole === undefined || open.length === 0) return times;
  const said = [...times.values()].reduce((sum, time) => sum + time, 0);
  share(Math.max(0, whole * 60 - said), open, seconds, times);
  return times;
}

/** Slides of one subject, which have what is said of it in common. */
function runsOf(slides: readonly Slide[]): Slide[][] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const last = runs.at(-1);
    if (last && (slide.part?.index ?? 1) > 1) last.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

/** The minutes of the first slide are those of the section. */
function wishOf(slide: Slide | undefined, isFirst: boolean): number | undefined {
  if (!slide) return undefined;
  const exact = readSlideTime(slide.attributes.values.timing ?? slide.attributes.values['data-timing'] ?? '');
  const minutes = isFirst ? undefined : minutesAt(slide);
  return exact ?? (minutes === undefined ? undefined : minutes * 60);
}

function minutesAt({ attributes }: Slide): number | undefined {
  const minutes = Number(attributes.values.minutes);
  return Number.isFinite(minutes) && minutes > 0 ? minutes : undefined;
}

function share(
  whole: number,
  slides: readonly Slide[],
  seconds: ReadonlyMap<Slide, number>,
  times: Map<Slide, number>,
): void {
  const sum = slides.reduce((total, slide) => total + (seconds.get(slide) ?? 0), 0);
  for (const slide of slides) {
    const part = sum > 0 ? (seconds.get(slide) ?? 0) / sum : 1 / slides.length;
    times.set(slide, Math.round(whole * part));
  }
}
