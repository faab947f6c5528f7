import type { PrintedDocument } from '../model/print-job.ts';
import type { Browser } from './browser/open-browser.ts';
import type { Page } from './browser/page.ts';
import { type FinishedPdf, finishPdf } from './pdf/finish-pdf.ts';
import { mergePdfs } from './pdf/merge-pdfs.ts';
import type { NotesOfSlides } from './pdf/note-annotations.ts';
import { preparePages } from './prepare-pages.ts';

/** The static page of slides that is printed. */
export interface SlidesToPrint {
  readonly url: string;
  /** The asset `print/pages.js`. */
  readonly script: string;
  readonly document: PrintedDocument;
  /** A page for each step in which a slide comes up. */
  readonly steps: boolean;
  /** Slides are followed by their notes. */
  readonly notes: boolean;
  /** What is said to slides, to be annotations of their pages. */
  readonly annotations?: NotesOfSlides | undefined;
  /** Stands in the PDF, to know it again. */
  readonly key: string;
}

/** Prints slides as a PDF: a page a slide, exactly as large as the slide, tagged, with an outline. Throws a Failure. */
export function printSlides(browser: Browser, slides: SlidesToPrint): Promise<FinishedPdf> {
  const { url, document, notes, key, annotations } = slides;
  return browser.onPage(url, document.box, async page => {
    const { pagesOfSlides } = await preparePages(page, slides);
    const printed = await printInBatches(page, pagesOfSlides);
    return finishPdf(printed, { document, counts: notes ? undefined : pagesOfSlides, key, annotations });
  });
}

/**
 * So many pages are printed in one go. For each page that it prints the browser looks through all that are shown, so that
 * time and memory would grow with the square of the pages.
 */
const BATCH = 100;

async function printInBatches(page: Page, counts: readonly number[]): Promise<Buffer> {
  const pages = counts.reduce((sum, count) => sum + count, 0);
  if (pages <= BATCH * 1.5) return print(page, pages);
  const printed: Buffer[] = [];
  for (let from = 0; from < pages; from += BATCH) {
    await page.evaluate(`lecternPages.showOnly(${from}, ${from + BATCH})`);
    printed.push(await print(page, BATCH));
  }
  const merged = mergePdfs(printed);
  if (merged) return merged;
  await page.evaluate(`lecternPages.showOnly(0, ${pages})`);
  return print(page, pages);
}

/** Milliseconds for a document, and for each of its pages, on a busy machine. */
const LIMIT = 60_000;
const LIMIT_A_PAGE = 500;

async function print(page: Page, pages: number): Promise<Buffer> {
  const options = {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    transferMode: 'ReturnAsStream',
  };
  const { stream } = await page.send('Page.printToPDF', options, LIMIT + pages * LIMIT_A_PAGE);
  return readStream(page, String(stream));
}

/** Bytes a piece: whatever the size of the document, no message is larger. */
const PIECE = 1 << 20;

async function readStream(page: Page, handle: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await page.send('IO.read', { handle, size: PIECE });
    pieces.push(Buffer.from(String(data), base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await page.send('IO.close', { handle });
  return Buffer.concat(pieces);
}
