import type { MeasuredSlide } from '../model/measured-slide.ts';
import type { Browser } from './browser/open-browser.ts';

/** So many slides are measured in one call, that each call ends in time. */
const BATCH = 50;
/** Any window will do: slides are measured as if each CSS pixel of theirs were one of the window. */
const WINDOW = { width: 1280, height: 720 };

/**
 * Opens a deck in the browser and tells of each slide what leaves its safe area, what is cut off, and whether it had to
 * be set smaller. `script` is the asset `print/measure.js`.
 */
export function measureDeck(browser: Browser, url: string, script: string): Promise<MeasuredSlide[]> {
  return browser.onPage(url, WINDOW, async page => {
    await page.evaluate(READY);
    await page.evaluate(`${script};undefined`);
    await page.evaluate('lecternMeasure.fitSlides()');
    const count = Number(await page.evaluate('Reveal.getSlides().length'));
    const measured: MeasuredSlide[] = [];
    for (let from = 0; from < count; from += BATCH) {
      const batch = await page.evaluate(`lecternMeasure.measureSlides(${from}, ${from + BATCH})`);
      measured.push(...(batch as MeasuredSlide[]));
    }
    return measured;
  });
}

/** reveal.js begins after the page is loaded. */
const READY = `new Promise(done => {
  if (Reveal.isReady()) done();
  else Reveal.on('ready', () => done());
})`;
