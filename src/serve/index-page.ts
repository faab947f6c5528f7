import type { LectureSummary } from '../io/list-lectures.ts';
import type { Resources } from '../model/artifact.ts';
import { offeredPrints } from '../model/prints.ts';
import { directionOf } from '../text/language.ts';
import { clothesOf } from './clothes.ts';

/** The page that lists lectures, as HTML; `assets` is the address below which fonts are served. */
export function indexPage(lectures: readonly LectureSummary[], resources: Resources, assets: string): string {
  const courses = new Set(lectures.map(lectureCourse));
  const oneCourse = courses.size === 1 ? [...courses][0] : undefined;
  return resources.render('site/index', {
    title: oneCourse ?? 'Lectures',
    count: lectures.length === 1 ? '1 lecture' : `${lectures.length} lectures`,
    clothesHtml: clothesOf(resources, assets),
    lectures: lectures.map((lecture, at) => lectureView(lecture, at + 1, oneCourse)),
  });
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
