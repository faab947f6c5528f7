import { resolve } from 'node:path';
import type { Built } from '../build.ts';
import { displayPath } from '../io/paths.ts';
import { withTemporaryLecture } from '../io/temporary-lecture.ts';
import { writePrints } from '../io/write-prints.ts';
import type { Artifact, Resources } from '../model/artifact.ts';
import type { PrintedDocument } from '../model/print-job.ts';
import type { Browser } from '../print/browser/open-browser.ts';
import type { SlideWishes } from './slide-options.ts';

/** What slides are printed with, and where to. */
export interface SlidesTarget {
  /** The lecture, by the name of its folder. */
  readonly name: string;
  /** The folder that lectures go to. */
  readonly out: string;
  readonly wishes: SlideWishes;
  readonly browser: Browser;
  readonly resources: Pick<Resources, 'asset'>;
}

export interface PrintedSlides {
  /** As an author would name it. */
  readonly path: string;
  readonly pages: number;
}

/** Prints the slides of a lecture that was built, and writes the PDF. Throws a Failure. */
export async function printSlidesPdf(built: Built, target: SlidesTarget): Promise<PrintedSlides> {
  const { printSlides } = await import('../print/slides-pdf.ts');
  const { pdf, pages } = await onPages(built, target, slides => printSlides(target.browser, slides));
  const file: Artifact = { path: `${target.name}.pdf`, mediaType: 'application/pdf', contents: pdf };
  const [path = file.path] = writePrints(resolve(target.out), target.name, [file]);
  return { path: displayPath(path), pages };
}

/** Takes a picture of each slide of a lecture, or one of all, and writes them. Throws a Failure. */
export async function printPictures(built: Built, target: SlidesTarget): Promise<PrintedSlides> {
  const { name, out, wishes, browser } = target;
  const { photographContactSheet, photographSlides } = await import('../print/slides-png.ts');
  const width = wishes.width;
  if (wishes.contactSheet) {
    const contents = await onPages(built, target, slides =>
      photographContactSheet(browser, { ...slides, width }),
    );
    const [path = name] = writePrints(resolve(out), name, [
      { path: `${name}-slides.png`, mediaType: 'image/png', contents },
    ]);
    return { path: displayPath(path), pages: 1 };
  }
  const paths = await onPages(built, target, slides =>
    photographSlides(browser, { ...slides, width }, (contents, path) => {
      writePrints(resolve(out), name, [{ path: `slides/${path}`, mediaType: 'image/png', contents }]);
    }),
  );
  return { path: displayPath(resolve(out, name, 'slides')), pages: paths };
}

/** The static page of slides lies in a temporary folder as long as the browser looks at it. */
function onPages<T>(
  built: Built,
  { wishes, resources }: SlidesTarget,
  work: (slides: {
    readonly url: string;
    readonly script: string;
    readonly document: PrintedDocument;
    readonly steps: boolean;
    readonly notes: boolean;
  }) => Promise<T>,
): Promise<T> {
  const artifacts = built.artifactsBy.get('pages') ?? [];
  const document = JSON.parse(String(artifacts.find(({ path }) => path === 'document.json')?.contents));
  const script = new TextDecoder().decode(resources.asset('print/pages.js'));
  const { steps = false, notes = false } = wishes;
  return withTemporaryLecture(artifacts, url => work({ url, script, document, steps, notes }));
}
