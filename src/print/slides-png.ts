import type { PrintedDocument } from '../model/print-job.ts';
import type { Browser } from './browser/open-browser.ts';
import type { Page } from './browser/page.ts';
import { preparePages } from './prepare-pages.ts';
import type { SlidesToPrint } from './slides-pdf.ts';

/** What pictures are taken of, and how large. */
export interface SlidesToShow extends Pick<SlidesToPrint, 'url' | 'script' | 'document' | 'steps'> {
  /** Pixels of each picture. */
  readonly width?: number | undefined;
}

/** Pixels of a picture, where nothing else is asked for. */
const WIDTH = 1920;
/** Of a slide among all, and of all of them together. */
const SMALL_WIDTH = 480;
const LARGEST = 8192;

/**
 * Takes a picture of each slide, as PNG, and hands it over with its name before the next one is taken: `01.png`, and
 * `01-2.png` for the second step of a slide. Gives how many there are. Throws a Failure.
 */
export function photographSlides(
  browser: Browser,
  slides: SlidesToShow,
  take: (picture: Buffer, name: string) => void,
): Promise<number> {
  const { box } = slides.document;
  return browser.onPage(slides.url, box, async page => {
    const { pagesOfSlides } = await preparePages(page, slides);
    await setScale(page, box, (slides.width ?? WIDTH) / box.width);
    const names = namesOf(slides.document, pagesOfSlides);
    for (const [index, name] of names.entries()) {
      await page.evaluate(`lecternPages.showOnly(${index}, ${index + 1})`);
      take(await photograph(page, box), name);
    }
    return names.length;
  });
}

/** Takes one picture of all slides, side by side in the order of reading. Throws a Failure. */
export function photographContactSheet(browser: Browser, slides: SlidesToShow): Promise<Buffer> {
  const { box } = slides.document;
  return browser.onPage(slides.url, box, async page => {
    await preparePages(page, slides);
    const size = await page.evaluate(`lecternPages.layOutSheet()`);
    const { width, height } = size as { readonly width: number; readonly height: number };
    await setScale(
      page,
      { width, height },
      (slides.width ?? Math.min(LARGEST, (width / box.width) * SMALL_WIDTH)) / width,
    );
    return photograph(page, { width, height });
  });
}

/** By the numbers of the slides, so that pictures stand in order. */
function namesOf({ numbers }: PrintedDocument, counts: readonly number[]): string[] {
  const digits = Math.max(2, String(numbers.at(-1) ?? 0).length);
  return numbers.flatMap((number, at) => {
    const name = String(number).padStart(digits, '0');
    return Array.from({ length: counts[at] ?? 1 }, (_, step) =>
      step === 0 ? `${name}.png` : `${name}-${step + 1}.png`,
    );
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function setScale(page: Page, { width, height }: Size, scale: number) {
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  return page.send('Emulation.setDeviceMetricsOverride', metrics);
}

async function photograph(page: Page, { width, height }: Size): Promise<Buffer> {
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await page.send('Page.captureScreenshot', { format: 'png', clip });
  return Buffer.from(String(data), 'base64');
}
