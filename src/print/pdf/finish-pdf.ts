import type { PrintedDocument } from '../../model/print-job.ts';
import { appendObjects } from './append-objects.ts';
import { type NotesOfSlides, noteAnnotations } from './note-annotations.ts';
import { outlineObjects } from './outline-objects.ts';
import { findPages, type SlideStarts } from './page-numbers.ts';
import { pdfText } from './pdf-text.ts';
import { type PdfObjects, readObjects } from './read-objects.ts';

export interface FinishedPdf {
  readonly pdf: Buffer;
  readonly pages: number;
}

export interface Finishing {
  readonly document: PrintedDocument;
  /** How many pages each slide has, where that is known. */
  readonly counts: readonly number[] | undefined;
  /** What it was printed of. */
  readonly key: string;
  /** To be annotations of their slides. */
  readonly annotations?: NotesOfSlides | undefined;
}

/**
 * Gives a PDF of slides, as the browser printed it, its outline, its authors and the numbers of its slides, and takes the
 * time from it, so that the same lecture is the same file. A PDF of another form than Chromium's stays as it is.
 */
export function finishPdf(printed: Buffer, { document, counts, key, annotations }: Finishing): FinishedPdf {
  const pdf = withoutTime(printed);
  const objects = readObjects(pdf);
  const root = objects?.text(objects.root);
  if (!objects || !root) return { pdf, pages: document.numbers.length };
  const found = findPages(objects, root, document, counts);
  const pageOf = (number: number) => found.pages[found.starts.get(number) ?? -1];
  const catalog = [
    `<</Outlines ${objects.size} 0 R`,
    '/PageMode /UseOutlines',
    `/PageLabels <</Nums [${pageLabels(found)}]>>`,
    root.replace(OWN_OUTLINE, '').replace(OPENING, '').trimEnd(),
  ].join('\n');
  const outline = outlineObjects(document.bookmarks, pageOf, objects.size);
  const first = objects.size + outline.length;
  const noted = { notes: annotations ?? new Map(), found, objects, first, author: document.authors };
  const finished = appendObjects(pdf, objects, [
    ...outline,
    ...noteAnnotations(noted),
    { reference: objects.root, text: catalog },
    { reference: objects.info, text: informationOf(document, objects, key) },
  ]);
  return { pdf: finished, pages: found.pages.length };
}

const OWN_OUTLINE = /\/Outlines \d+ 0 R\s*/;
const OPENING = /^<</;
const TIMES = /\/CreationDate \([^)]*\)\s*\/ModDate \([^)]*\)/;
/** Bytes at the beginning that hold the time. */
const HEAD = 8192;

/** Blanks instead of the time, so that all else stays where it is. */
function withoutTime(pdf: Buffer): Buffer {
  const found = TIMES.exec(pdf.subarray(0, HEAD).toString('latin1'));
  if (!found) return pdf;
  const copy = Buffer.from(pdf);
  copy.fill(' ', found.index, found.index + found[0].length);
  return copy;
}

/** Pages are called by the numbers of their slides. */
function pageLabels({ starts }: SlideStarts): string {
  return [...starts].map(([number, at]) => `${at} <</P (${number})>>`).join(' ');
}

const PRODUCER = /\/Producer \((?:[^()\\]|\\.)*\)/;

function informationOf({ title, authors }: PrintedDocument, { text, info }: PdfObjects, key: string): string {
  const author = authors ? `\n/Author ${pdfText(authors)}` : '';
  const producer = PRODUCER.exec(text(info) ?? '')?.[0];
  return `<</Title ${pdfText(title)}${author}\n/Creator (Lectern)\n/LecternPages (${key})${producer ? `\n${producer}` : ''}>>`;
}
