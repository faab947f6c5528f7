import type { Heading } from 'mdast';
import type { Deck, Layout, Section, Slide } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import { baseOf } from '../model/sidecar.ts';

/** Slides of subjects or of sections that follow each other, and the lines of the outline that make them and nothing else. */
export interface Stretch {
  /** Whether these are whole sections; otherwise all of it stands in one. */
  readonly isOfSections: boolean;
  /** With nothing but the slides of the stretch. */
  readonly sections: readonly Section[];
  /** The line of the first heading, from 0. */
  readonly from: number;
  /** The first line that is another subject's. */
  readonly until: number;
  /** Of the first heading, 1 to 6. */
  readonly depth: number;
  /** Whether no heading of the outline is higher. */
  readonly isOutermost: boolean;
  /** Depth of the heading that follows, where that stands below one of the stretch. */
  readonly below?: number;
}

/** What these show is said by the whole lecture. */
const OF_THE_DECK: ReadonlySet<Layout> = new Set(['title', 'agenda', 'closing']);

/**
 * The subjects of a deck as it was composed, and its sections, by the lines in which they can be changed without all
 * others; each in the order of the lecture.
 */
export function findStretches(composed: Deck, outline: Outline): ReadonlyArray<readonly Stretch[]> {
  const subjects = composed.sections.flatMap(section =>
    isOneSubject(section) ? [] : runsOf(section).map(slides => ({ ...section, slides })),
  );
  return [
    stretchesOf(subjects.filter(hasNoOpening), outline, false),
    stretchesOf(composed.sections, outline, true),
  ];
}

/** Stretches that follow each other as one; undefined where something stands between them. */
export function joinStretches(all: readonly Stretch[]): Stretch | undefined {
  const [first, last] = [all[0], all.at(-1)];
  const isWhole = all.every((one, at) => at === 0 || follows(one, all[at - 1]));
  if (!first || !last || !isWhole) return undefined;
  const sections = all.flatMap(one => one.sections);
  const [section] = sections;
  const { below: _, ...begun } = first;
  const joined =
    first.isOfSections || !section
      ? sections
      : [{ ...section, slides: sections.flatMap(({ slides }) => slides) }];
  const below = last.below === undefined ? {} : { below: last.below };
  return { ...begun, ...below, sections: joined, until: last.until };
}

function follows(one: Stretch, before: Stretch | undefined): boolean {
  if (before?.until !== one.from) return false;
  return one.isOfSections || one.sections[0]?.id === before.sections[0]?.id;
}

function stretchesOf(runs: readonly Section[], { tree }: Outline, isOfSections: boolean): Stretch[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const places = new Map(headings.map((heading, index) => [lineOf(heading), index]));
  const highest = Math.min(...headings.map(({ depth }) => depth));
  return runs.flatMap((run, index): Stretch[] => {
    const start = run.slides[0]?.place.start.line ?? 0;
    const place = run.slides.some(({ layout }) => OF_THE_DECK.has(layout)) ? undefined : places.get(start);
    const heading = headings[place ?? -1];
    if (place === undefined || !heading) return [];
    const { depth } = heading;
    const next = headings.slice(place + 1, place + MOST_BELOW).find(other => other.depth <= depth);
    const another = runs[index + 1]?.slides[0]?.place.start.line ?? Number.POSITIVE_INFINITY;
    const until = Math.min(next ? lineOf(next) : Number.POSITIVE_INFINITY, another) - 1;
    if (until < start) return [];
    const following = headings[places.get(until + 1) ?? -1]?.depth ?? 0;
    const below = following > depth ? { below: following } : {};
    const isOutermost = depth === highest;
    return [{ isOfSections, sections: [run], from: start - 1, until, depth, isOutermost, ...below }];
  });
}

/** Headings below one slide; where there are more, the next slide ends it. */
const MOST_BELOW = 50;

function lineOf({ position }: Heading): number {
  return position?.start.line ?? 0;
}

/** A subject that is a section as well: its title is said of both. */
function isOneSubject({ title, slides }: Section): boolean {
  const [first, ...others] = slides;
  return title !== undefined && first !== undefined && others.every(slide => isPartOf(slide, first));
}

function hasNoOpening({ slides }: Section): boolean {
  const [first] = slides;
  return first?.layout !== 'section' || first.body.length === 0;
}

function runsOf(section: Section): Slide[][] {
  const runs: Slide[][] = [];
  for (const slide of section.slides) {
    const run = runs.at(-1);
    if (run?.[0] && isPartOf(slide, run[0])) run.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

function isPartOf(slide: Slide, first: Slide): boolean {
  return baseOf(first.id) === baseOf(slide.id);
}
