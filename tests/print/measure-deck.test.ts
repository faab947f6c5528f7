import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHE } from '../../scripts/browser.mjs';
import { build } from '../../src/build.ts';
import { withTemporaryLecture } from '../../src/io/temporary-lecture.ts';
import type { MeasuredSlide } from '../../src/model/measured-slide.ts';
import { type Browser, openBrowser } from '../../src/print/browser/open-browser.ts';
import { measureDeck } from '../../src/print/measure-deck.ts';
import { shippedResources } from '../shipped-resources.ts';

const outline = `The tide tables
Springs and neaps
- At new moon the Sun and the Moon pull along one line.
- At half moon they pull across each other.
`;

let browser: Browser | undefined;
beforeAll(async () => {
  process.env.XDG_CACHE_HOME = CACHE;
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Measures the deck of the outline with some CSS more, as a theme of the author's own would have it. */
async function measuredWith(css: string): Promise<MeasuredSlide | undefined> {
  const resources = await shippedResources();
  const own = {
    ...resources,
    theme: (name: string) => {
      const theme = resources.theme(name);
      return theme && { ...theme, css: theme.css + css };
    },
  };
  const { artifacts } = build({ path: 'tides.txt', contents: outline }, { resources: own });
  if (!browser) throw new Error('no browser on this machine');
  const opened = browser;
  const script = new TextDecoder().decode(resources.asset('print/measure.js'));
  const slides = await withTemporaryLecture(artifacts, url => measureDeck(opened, url, script));
  expect(slides).toHaveLength(2);
  return slides[1];
}

describe('measureDeck', () => {
  it('finds nothing where all fits', async () => {
    expect(await measuredWith('')).toMatchObject({ shrunk: 1, findings: [] });
  });

  it('says what leaves the safe area, on which side and by how much', async () => {
    const slide = await measuredWith('.slide .head { translate: 0 -110px; }');
    expect(slide?.findings).toEqual([
      { kind: 'outside', sides: { top: expect.any(Number) }, text: 'Springs and neaps' },
    ]);
  });

  it('says what is cut off within the slide', async () => {
    const slide = await measuredWith(
      '.reveal .slide .title { max-width: 120px; text-wrap: nowrap !important; overflow: hidden; }',
    );
    expect(slide?.findings).toEqual([
      { kind: 'clipped', sides: { right: expect.any(Number) }, text: 'Springs and neaps' },
    ]);
  });

  it('says what had to be set smaller', async () => {
    const slide = await measuredWith('.reveal .slides .slide li { line-height: 6.4; }');
    expect(slide?.shrunk).toBeLessThan(1);
    expect(slide?.findings).toEqual([]);
  });
});
