import type { DeckJson, PointJson, SlideJson } from '../../src/model/deck-json.ts';
import { ANYTHING } from './matching.ts';

/**
 * The slides of a deck as the manual lists them, in as much detail as `expected` does: a slide that has no
 * lines below it there has none here, and notes are listed where they are expected.
 */
export function listSlides(deck: DeckJson, expected: readonly string[]): string[] {
  const wanted = detailsWanted(expected);
  return deck.slides.flatMap(slide => {
    const want = wanted.get(slide.number);
    const body = want?.body ? bodyLines(slide) : [];
    const notes = want?.notes ? [`  notes: ${slide.notes.replace(LINE_BREAKS, ' ')}`] : [];
    return [headLine(slide), ...body, ...notes];
  });
}

/** All there is to say of the slides, for a block that is filled for the first time. */
export function fullListing(deck: DeckJson): string[] {
  return deck.slides.flatMap(slide => [headLine(slide), ...bodyLines(slide)]);
}

const LINE_BREAKS = /\s*\n\s*/g;
const HEAD = /^(\d+) /;
const NOTES = /^ {2}notes: /;

interface Wanted {
  body: boolean;
  notes: boolean;
}

function detailsWanted(expected: readonly string[]): Map<number, Wanted> {
  const wanted = new Map<number, Wanted>();
  let current: Wanted = { body: false, notes: false };
  for (const line of expected) {
    const number = HEAD.exec(line)?.[1];
    if (number) {
      current = { body: false, notes: false };
      wanted.set(Number(number), current);
    } else if (NOTES.test(line)) current.notes = true;
    else if (line.startsWith(' ') || line.trim() !== ANYTHING) current.body = true;
  }
  return wanted;
}

function headLine({ number, layout, title, part }: SlideJson): string {
  const count = part ? ` ${part.index}/${part.count}` : '';
  return `${number} ${layout} ${title}${count}`.trimEnd();
}

function bodyLines(slide: SlideJson): string[] {
  const points = slide.points.flatMap(point => pointLines(point, '  '));
  const shown = new Set([slide.title, ...textsOf(slide.points)]);
  const other = slide.text.split('\n').filter(line => line.trim() !== '' && !shown.has(line.trim()));
  return [...other.map(line => `  ${line}`), ...points];
}

function pointLines(point: PointJson, indent: string): string[] {
  return [`${indent}- ${point.text}`, ...point.points.flatMap(below => pointLines(below, `${indent}  `))];
}

function textsOf(points: readonly PointJson[]): string[] {
  return points.flatMap(point => [...point.text.split('\n'), ...textsOf(point.points)]);
}
