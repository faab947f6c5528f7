import { pagesBelow } from './page-numbers.ts';
import { pageSize } from './page-size.ts';
import { referenceIn, TO } from './printed-part.ts';
import { type PdfObjects, readObjects } from './read-objects.ts';

/** A link on a page of slides. */
export interface SlideLink {
  /** The address of a page of the web or of a person's mail, or the page of the same PDF, from 1. */
  readonly to: string | number;
  /** Where it lies: parts of the width and the height of the page, from its upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What Typst is handed to show pages of slides: their PDF, and the links on them, which it would leave behind. */
export function filesOfSlides(pdf: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['slides.pdf', pdf],
    ['slide-links.json', Buffer.from(JSON.stringify(slideLinks(pdf)))],
  ]);
}

/**
 * The links on each page of a PDF of slides, of the browser or of Typst, in their order. Those that lead neither to the
 * web nor within the slides are left out, and so are all of a PDF of another form.
 */
export function slideLinks(pdf: Uint8Array): SlideLink[][] {
  const objects = readObjects(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  const root = objects?.text(objects.root);
  if (!objects || !root) return [];
  const pages = pagesBelow(objects, referenceIn(root, TO.pages));
  const places = objects.text(referenceIn(root, TO.places)) ?? '';
  return pages.map(reference => {
    const page = objects.text(reference) ?? '';
    return annotationsOf(page, objects).flatMap(text => {
      const to = LINK.test(text)
        ? (webAddress(text) ?? pageWithin(text, { objects, places, pages }))
        : undefined;
      const area = areaOn(page, text);
      return to !== undefined && area ? [{ to, ...area }] : [];
    });
  });
}

const LINK = /\/Subtype \/Link\b/;
const ANNOTATIONS = /\/Annots \[([^\]]*)\]/;
const REFERENCE = /(\d+) 0 R/g;

function annotationsOf(page: string, { text }: PdfObjects): string[] {
  const references = ANNOTATIONS.exec(page)?.[1] ?? '';
  return [...references.matchAll(REFERENCE)].map(([, reference]) => text(Number(reference)) ?? '');
}

const RECTANGLE = /\/Rect \[([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+)\]/;

/** PDF counts from the lower left corner. */
function areaOn(page: string, annotation: string): Omit<SlideLink, 'to'> | undefined {
  const found = RECTANGLE.exec(annotation)?.slice(1).map(Number);
  if (!found) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = found;
  const { width, height } = pageSize(page);
  return {
    x: left / width,
    y: 1 - top / height,
    width: (right - left) / width,
    height: (top - bottom) / height,
  };
}

/** As letters in parentheses, or as the numbers of its bytes. */
const ADDRESS = /\/URI (?:\(((?:\\.|[^\\])*?)\)|<([0-9A-F]*)>)\s*>>/i;
const ESCAPED = /\\([()\\])/g;
const WEB = /^(?:https?|mailto):/i;

function webAddress(annotation: string): string | undefined {
  const [, letters = '', bytes] = ADDRESS.exec(annotation) ?? [];
  const address = bytes ? Buffer.from(bytes, 'hex').toString() : letters.replace(ESCAPED, '$1');
  return WEB.test(address) ? address : undefined;
}

interface Within {
  readonly objects: PdfObjects;
  /** The text of the object that has the places with a name. */
  readonly places: string;
  /** The objects of all pages. */
  readonly pages: readonly number[];
}

const NAMED = /\/Dest \/([^\s/<>[\]()]+)/;
const PLACE = /\/Dest (\d+) 0 R/;
const FIRST_REFERENCE = /(\d+) 0 R/;

/** Chromium gives places names, Typst gives them objects; both begin with the page. */
function pageWithin(annotation: string, { objects, places, pages }: Within): number | undefined {
  const place = placeOf(NAMED.exec(annotation)?.[1], places) ?? objects.text(referenceIn(annotation, PLACE));
  const page = pages.indexOf(referenceIn(place ?? '', FIRST_REFERENCE));
  return page < 0 ? undefined : page + 1;
}

function placeOf(name: string | undefined, places: string): string | undefined {
  const at = name === undefined ? -1 : places.indexOf(`/${name} [`);
  return at < 0 ? undefined : places.slice(at, places.indexOf(']', at)).slice(`/${name} [`.length);
}
