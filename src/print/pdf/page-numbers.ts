import type { PrintedDocument } from '../../model/print-job.ts';
import type { PdfObjects } from './read-objects.ts';

/** Which pages of a PDF are those of a slide. */
export interface SlideStarts {
  /** The objects of all pages, in their order. */
  readonly pages: readonly number[];
  /** The place of the first page of each slide in that order, from 0, by the number of the slide. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Finds the pages of slides: `counts` says how many pages each has. Where that is not known, since notes flow on over
 * pages, the PDF has a place of the name `page:5` for the fifth slide.
 */
export function findPages(
  objects: PdfObjects,
  root: string,
  { numbers }: PrintedDocument,
  counts: readonly number[] | undefined,
): SlideStarts {
  const pages = pagesBelow(objects, referenceIn(root, PAGES));
  if (!counts) return { pages, starts: namedStarts(objects, root, pages) };
  const starts = new Map<number, number>();
  let at = 0;
  numbers.forEach((number, index) => {
    starts.set(number, at);
    at += counts[index] ?? 1;
  });
  return { pages, starts };
}

const PAGES = /\/Pages (\d+) 0 R/;
const NAMES = /\/Dests (\d+) 0 R/;
const KIDS = /\/Kids \[([^\]]*)\]/;
const REFERENCE = /(\d+) 0 R/g;
const SLIDE_PLACE = /\/page:(\d+) \[(\d+) 0 R/g;

function referenceIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** The objects of all pages below one that leads to them, in their order. */
export function pagesBelow(objects: PdfObjects, reference: number): number[] {
  const kids = KIDS.exec(objects.text(reference) ?? '')?.[1];
  if (kids === undefined) return [reference];
  return [...kids.matchAll(REFERENCE)].flatMap(([, kid]) => pagesBelow(objects, Number(kid)));
}

function namedStarts(objects: PdfObjects, root: string, pages: readonly number[]): Map<number, number> {
  const order = new Map(pages.map((page, at) => [page, at]));
  const names = objects.text(referenceIn(root, NAMES)) ?? '';
  const places = [...names.matchAll(SLIDE_PLACE)];
  return new Map(places.map(([, number, page]) => [Number(number), order.get(Number(page)) ?? 0]));
}
