import { resolve } from 'node:path';
import type { Built } from '../build.ts';
import { Failure } from '../io/failure.ts';
import { displayPath } from '../io/paths.ts';
import { writePrints } from '../io/write-prints.ts';
import { noBrowser } from '../message/browsing.ts';
import type { PrintedSlides } from './print-slides.ts';
import { artifactsOf, type SlidesTarget, withSlidePages } from './with-slide-pages.ts';

/** Takes a picture of each slide of a lecture, or one of all, and writes them. Throws a Failure, also without a browser. */
export async function printPictures(built: Built, target: SlidesTarget): Promise<PrintedSlides> {
  const { name, out, wishes } = target;
  const { photographContactSheet, photographSlides } = await import('../print/slides-png.ts');
  const browser = await target.browser.open(target.report);
  if (!browser) throw new Failure(noBrowser());
  const write = (contents: Buffer, path: string) =>
    writePrints(resolve(out), name, [{ path, mediaType: 'image/png', contents }]);
  return withSlidePages(artifactsOf(built, 'pages', target.make), target, async slides => {
    const shown = { ...slides, width: wishes.width };
    if (wishes.contactSheet) {
      const [path = name] = write(await photographContactSheet(browser, shown), `${name}-slides.png`);
      return { path: displayPath(path), pages: 1 };
    }
    const pages = await photographSlides(browser, shown, (picture, file) => {
      write(picture, `slides/${file}`);
    });
    return { path: displayPath(resolve(out, name, 'slides')), pages };
  });
}
