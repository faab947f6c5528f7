import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Built } from '../build.ts';
import { displayPath } from '../io/paths.ts';
import { writePrints } from '../io/write-prints.ts';
import {
  annotationsWithoutBrowser,
  slidesDrawnWithoutBrowser,
  stepsWithoutBrowser,
} from '../message/printing.ts';
import type { Artifact } from '../model/artifact.ts';
import { slidesOf } from '../model/deck.ts';
import { notesText } from '../write/json/notes-text.ts';
import { artifactsOf, keyOf, type SlidesTarget, withSlidePages } from './with-slide-pages.ts';

export interface PrintedSlides {
  /** As an author would name it. */
  readonly path: string;
  readonly pages: number;
}

export interface SlidesPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Prints the slides of a lecture that was built, and writes the PDF. Throws a Failure. */
export async function printSlidesPdf(built: Built, target: SlidesTarget): Promise<PrintedSlides> {
  const { pdf, pages } = await slidesPdf(built, target);
  const file: Artifact = { path: `${target.name}.pdf`, mediaType: 'application/pdf', contents: pdf };
  const [path = file.path] = writePrints(resolve(target.out), target.name, [file]);
  return { path: displayPath(path), pages };
}

/** The slides as PDF for what shows them: that which was printed already, where nothing has changed. */
export async function slidesForHandout(built: Built, target: SlidesTarget): Promise<Uint8Array> {
  const pages = artifactsOf(built, 'pages', target.make);
  const script = new TextDecoder().decode(target.resources.asset('print/pages.js'));
  const key = keyOf(pages, script, { steps: false, notes: false });
  return printedBefore(target, key) ?? (await slidesPdf(built, target)).pdf;
}

/** By the browser, or drawn by Typst where there is none, which is said. */
async function slidesPdf(built: Built, target: SlidesTarget): Promise<SlidesPdf> {
  const browser = await target.browser.open(target.report);
  if (!browser) return drawSlides(built, target);
  const { printSlides } = await import('../print/slides-pdf.ts');
  const annotations = target.wishes.annotations ? notesOf(built) : undefined;
  return withSlidePages(artifactsOf(built, 'pages', target.make), { ...target, annotations }, slides =>
    printSlides(browser, slides),
  );
}

function notesOf({ deck }: Built): Map<number, string> {
  const noted = slidesOf(deck).filter(({ notes }) => notes.length > 0);
  return new Map(noted.map(({ number, notes }) => [number, notesText(notes)]));
}

async function drawSlides(built: Built, { make, report, browser, wishes }: SlidesTarget): Promise<SlidesPdf> {
  const { setTypst } = await import('../print/typst/set-typst.ts');
  const artifacts = artifactsOf(built, 'drawn', make);
  const main = artifacts.find(({ path }) => path === 'slides.typ');
  if (typeof main?.contents !== 'string') throw new Error('The writer of drawn slides made no slides.typ');
  const files = artifacts.filter(one => one !== main);
  const { messages, ...drawn } = setTypst({
    main: main.contents,
    files: new Map(files.map(({ path, contents }) => [path, Buffer.from(contents)])),
  });
  if (browser.saysOnce('drawn')) report(slidesDrawnWithoutBrowser());
  if (wishes.steps && browser.saysOnce('steps')) report(stepsWithoutBrowser());
  if (wishes.annotations && browser.saysOnce('annotations')) report(annotationsWithoutBrowser());
  for (const message of messages) report(message);
  return drawn;
}

/** A PDF says what it was printed of. */
function printedBefore({ out, name }: SlidesTarget, key: string): Uint8Array | undefined {
  try {
    const pdf = readFileSync(join(resolve(out), name, `${name}.pdf`));
    return pdf.includes(`/LecternPages (${key})`) ? pdf : undefined;
  } catch {
    return undefined;
  }
}
