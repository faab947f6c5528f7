import type { NewObject } from './append-objects.ts';
import type { SlideStarts } from './page-numbers.ts';
import { pageSize } from './page-size.ts';
import { pdfText } from './pdf-text.ts';
import type { PdfObjects } from './read-objects.ts';

/** What is said to slides, by their numbers. */
export type NotesOfSlides = ReadonlyMap<number, string>;

export interface Annotating {
  readonly notes: NotesOfSlides;
  readonly found: SlideStarts;
  readonly objects: PdfObjects;
  /** Numbers of objects from here on are free. */
  readonly first: number;
  /** Who says it. */
  readonly author: string;
}

/**
 * Notes as annotations that viewers show beside the page or when their sign is clicked, one on the first page of each
 * slide that has any. Not printed. Gives them with the pages that they change.
 */
export function noteAnnotations({ notes, found, objects, first, author }: Annotating): NewObject[] {
  const noted = [...found.starts].flatMap(([number, at]) => {
    const words = notes.get(number);
    const page = found.pages[at];
    const text = page === undefined ? undefined : objects.text(page);
    return words && page !== undefined && text !== undefined ? [{ words, page, text }] : [];
  });
  return noted.flatMap(({ words, page, text }, index) => {
    const reference = first + index;
    return [
      { reference, text: annotation(words, page, { text, author }) },
      { reference: page, text: withAnnotation(text, reference) },
    ];
  });
}

/** Neither larger nor turned with the page (8 and 16), and not printed. */
const FLAGS = 24;
/** Points: the sign, and its distance from the corner. */
const SIGN = 20;
const EDGE = 8;

function annotation(words: string, page: number, { text, author }: { text: string; author: string }): string {
  const { width, height } = pageSize(text);
  const [right, top] = [width - EDGE, height - EDGE];
  const whose = author ? `\n/T ${pdfText(author)}` : '';
  return `<</Type /Annot\n/Subtype /Text\n/Name /Comment\n/Rect [${right - SIGN} ${top - SIGN} ${right} ${top}]\n/F ${FLAGS}\n/P ${page} 0 R${whose}\n/Contents ${pdfText(words)}>>`;
}

function withAnnotation(page: string, reference: number): string {
  const text = page.trimEnd();
  return ANNOTATIONS.test(text)
    ? text.replace(ANNOTATIONS, `/Annots [${reference} 0 R `)
    : text.replace('<<', `<</Annots [${reference} 0 R]\n`);
}

const ANNOTATIONS = /\/Annots \[/;
