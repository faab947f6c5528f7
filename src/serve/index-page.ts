import type { LectureSummary } from '../io/list-lectures.ts';
import type { Resources } from '../model/artifact.ts';
import { directionOf } from '../text/language.ts';

/** The page that lists lectures, as HTML; `assets` is the address below which fonts are served. */
export function indexPage(lectures: readonly LectureSummary[], resources: Resources, assets: string): string {
  const courses = new Set(lectures.map(lectureCourse).filter(course => course !== undefined));
  const [course] = courses;
  const oneCourse = courses.size === 1 ? course : undefined;
  return resources.render('site/index', {
    title: oneCourse ?? 'Lectures',
    count: lectures.length === 1 ? '1 lecture' : `${lectures.length} lectures`,
    faces: (resources.theme('lectern')?.faces ?? []).map(face => ({
      ...face,
      address: `${assets}${face.asset}`,
    })),
    lectures: lectures.map((lecture, at) => lectureView(lecture, at + 1, oneCourse)),
  });
}

/** Colours and fonts of our own theme. */
function clothes(resources: Resources, assets: string) {
  const theme = resources.theme('lectern');
  if (!theme) return {};
  const { colours, dark, fonts } = theme.tokens;
  return {
    faces: theme.faces.map(face => ({ ...face, address: `${assets}${face.asset}` })),
    colours: pairs(colours),
    dark: pairs(dark),
    serifCss: fonts.serif,
    sansCss: fonts.sans,
  };
}

function pairs(record: Readonly<Record<string, string>>) {
  return Object.entries(record).map(([name, value]) => ({ name, value }));
}

function lectureView({ name, deck }: LectureSummary, number: number, oneCourse: string | undefined) {
  const course = lectureCourse({ name, deck });
  return {
    number,
    href: `/${encodeURIComponent(name)}/`,
    title: deck.title,
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

function lectureCourse({ deck }: LectureSummary): string | undefined {
  return textOf(deck.meta.course);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
