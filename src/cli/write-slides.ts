import type { Built } from '../build.ts';
import type { Reporter } from '../io/reporter.ts';
import type { OutputName } from './outputs.ts';
import type { SlidesTarget } from './with-slide-pages.ts';

export interface SlidesRequest {
  readonly reporter: Reporter;
  readonly to: readonly OutputName[];
  /** Seconds since the work on the lecture began. */
  readonly watch: () => number;
  /** Columns for the name, so that several lectures stand in line. */
  readonly nameWidth: number;
}

/** Prints slides, or takes pictures of them, and reports each. Throws a Failure. */
export async function writeSlides(built: Built, target: SlidesTarget, request: SlidesRequest): Promise<void> {
  const { to, reporter, watch, nameWidth } = request;
  const { name } = target;
  reporter.progress(`Printing ${name} …`);
  if (to.includes('pdf')) {
    const { printSlidesPdf } = await import('./print-slides.ts');
    const { path, pages } = await printSlidesPdf(built, target);
    reporter.printed({ name, nameWidth, pages, path, seconds: watch() });
  }
  if (to.includes('png')) {
    const { printPictures } = await import('./print-pictures.ts');
    const { path, pages } = await printPictures(built, target);
    reporter.printed({ name, nameWidth, pages, path, seconds: watch() });
  }
}
