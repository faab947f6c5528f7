import type { Built } from '../build.ts';
import type { Reporter } from '../io/reporter.ts';
import type { Resources } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { OutputName } from './outputs.ts';
import type { SlideBrowser } from './slide-browser.ts';
import type { SlideWishes } from './slide-options.ts';

export interface SlidesRequest {
  readonly reporter: Reporter;
  readonly to: readonly OutputName[];
  /** The folder that lectures go to. */
  readonly out: string;
  readonly slides?: SlideWishes;
  readonly browser: SlideBrowser;
  readonly resources: Resources;
  /** Seconds since the work on the lecture began. */
  readonly watch: () => number;
  readonly nameWidth: number;
}

/** Prints slides, or takes pictures of them, and reports each; returns what there is to say of it. */
export async function writeSlides(
  built: Built,
  name: string,
  request: SlidesRequest,
): Promise<readonly Message[]> {
  const { to, out, reporter, watch, nameWidth, resources, slides: wishes = {} } = request;
  const messages: Message[] = [];
  reporter.progress(`Printing ${name} …`);
  const browser = await request.browser.open(message => messages.push(message));
  const { printPictures, printSlidesPdf } = await import('./print-slides.ts');
  if (!browser) return messages;
  const target = { name, out, wishes, browser, resources };
  if (to.includes('pdf')) {
    const { path, pages } = await printSlidesPdf(built, target);
    reporter.printed({ name, nameWidth, pages, path, seconds: watch() });
  }
  if (to.includes('png')) {
    const { path, pages } = await printPictures(built, target);
    reporter.printed({ name, nameWidth, pages, path, seconds: watch() });
  }
  return messages;
}
