import type { Heading } from 'mdast';
import type { Deck, Layout, Section, Slide } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import { baseOf } from '../model/sidecar.ts';

/** Slides of one subject or of one section, and the lines of the outline that make them and nothing else. */
export interface Stretch {
  readonly section: Section;
  readonly slides: readonly Slide[];
  /** The line of the heading, from 0. */
  readonly from: number;
  /** The first line that is another subject's. */
  readonly until: number;
}

/** What these show is said by the whole lecture. */
const OF_THE_DECK: ReadonlySet<Layout> = new Set(['title', 'agenda', 'closing']);

/**
 * The subjects of a deck as it was composed, and its sections, by the lines in which they can be changed without all
 * others; each in the order of the lecture.
 */
export function findStretches(composed: Deck, outline: Outline): ReadonlyArray<readonly Stretch[]> {
  const subjects = composed.sections.flatMap(runsOf).filter(({ slides }) => slides[0]?.layout !== 'section');
  const sections = composed.sections.map(section => ({ section, slides: section.slides }));
  return [subjects, sections].map(runs => stretchesOf(runs, outline));
}

type Run = Pick<Stretch, 'section' | 'slides'>;

function stretchesOf(runs: readonly Run[], { tree }: Outline): Stretch[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const places = new Map(headings.map((heading, index) => [lineOf(heading), index]));
  return runs.flatMap((run, index): Stretch[] => {
    const start = run.slides[0]?.place.start.line ?? 0;
    const place = run.slides.some(({ layout }) => OF_THE_DECK.has(layout)) ? undefined : places.get(start);
    const heading = headings[place ?? -1];
    if (place === undefined || !heading) return [];
    const next = headings.slice(place + 1, place + MOST_BELOW).find(({ depth }) => depth <= heading.depth);
    const another = runs[index + 1]?.slides[0]?.place.start.line ?? Number.POSITIVE_INFINITY;
    const until = Math.min(next ? lineOf(next) : Number.POSITIVE_INFINITY, another) - 1;
    return until > start - 1 ? [{ ...run, from: start - 1, until }] : [];
  });
}

/** Headings below one slide; where there are more, the next slide ends it. */
const MOST_BELOW = 50;

function lineOf({ position }: Heading): number {
  return position?.start.line ?? 0;
}

function runsOf(section: Section): Run[] {
  const runs: Slide[][] = [];
  for (const slide of section.slides) {
    const run = runs.at(-1);
    if (run?.[0] && baseOf(run[0].id) === baseOf(slide.id)) run.push(slide);
    else runs.push([slide]);
  }
  return runs.map(slides => ({ section, slides }));
}
