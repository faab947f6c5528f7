import type { LectureSummary } from '../io/list-lectures.ts';
import type { Problem } from '../message/serving.ts';
import type { Resources } from '../model/artifact.ts';
import { offeredPrints } from '../model/prints.ts';
import { directionOf } from '../text/language.ts';
import { clothesOf } from './clothes.ts';

/** What an index page lists. */
export interface Listing {
  /** Those that were written, in their order. */
  readonly lectures: readonly LectureSummary[];
  /** What is presented now, by name, with what stands in the way of it; all that was written where nothing is said. */
  readonly presented?: ReadonlyMap<string, readonly Problem[]>;
}

/** The page that lists lectures, as HTML; `assets` is the address below which fonts and its script are served. */
export function indexPage({ lectures, presented }: Listing, resources: Resources, assets: string): string {
  const now = lectures.filter(({ name }) => presented?.has(name) ?? true);
  const earlier = lectures.filter(lecture => !now.includes(lecture));
  const unmade = [...(presented ?? [])].filter(([name]) => !now.some(lecture => lecture.name === name));
  const courses = new Set(now.map(lectureCourse));
  const oneCourse = courses.size === 1 ? [...courses][0] : undefined;
  const { lang = 'en' } = oneCourse === undefined ? {} : (now[0]?.deck ?? {});
  const view = (lecture: LectureSummary, at: number) => ({
    ...lectureView(lecture, at + 1, oneCourse),
    problem: problemView(presented?.get(lecture.name)),
  });
  return resources.render('site/index', {
    title: oneCourse ?? 'Lectures',
    lang,
    dir: directionOf(lang),
    count: countOf(now.length + unmade.length),
    assets,
    clothesHtml: clothesOf(resources, assets),
    lectures: now.map(view),
    unmade: unmade.map(([name, problems]) => ({
      name,
      href: `/${encodeURIComponent(name)}/`,
      problem: problemView(problems),
    })),
    earlier: earlier.map((lecture, at) => lectureView(lecture, at + 1, oneCourse)),
    some: now.length + unmade.length > 0,
    many: lectures.length > MANY,
  });
}

/** More than these nobody finds by looking. */
const MANY = 12;

function countOf(lectures: number): string {
  return lectures === 1 ? '1 lecture' : `${lectures} lectures`;
}

/** The first of them; the deck shows all. */
function problemView([problem]: readonly Problem[] = []) {
  return problem && { ...problem, dir: 'auto' };
}

function lectureView({ name, deck, prints }: LectureSummary, number: number, oneCourse: string | undefined) {
  const course = lectureCourse({ deck });
  return {
    number,
    href: `/${encodeURIComponent(name)}/`,
    title: deck.title,
    prints: printViews(name, prints),
    subtitle: textOf(deck.meta.subtitle),
    lang: deck.lang,
    dir: directionOf(deck.lang),
    details: [
      course === oneCourse ? undefined : course,
      textOf(deck.meta.date),
      deck.slides.length === 1 ? '1 slide' : `${deck.slides.length} slides`,
    ].filter(detail => detail !== undefined),
  };
}

function printViews(name: string, prints: readonly string[]) {
  const offered = offeredPrints(name, prints);
  return LABELS.flatMap(([kind, label]) => {
    const file = offered[kind];
    return file ? [{ label, href: `/${encodeURIComponent(name)}/${encodeURIComponent(file)}` }] : [];
  });
}

const LABELS = [
  ['slides', 'Slides as PDF'],
  ['handout', 'Handout'],
] as const;

function lectureCourse({ deck }: Pick<LectureSummary, 'deck'>): string | undefined {
  return textOf(deck.meta.course);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
