import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../src/print/browser/open-browser.ts';
import { photographContactSheet, photographSlides } from '../../../src/print/slides-png.ts';
import { imageSize } from '../../../src/write/reveal/image-size.ts';
import { make, onPages, testBrowser } from './print-lecture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser?.close());

const talk = '# Tides\n\n## Why {.steps}\n\n- The Moon\n\n## Then\n\n- The Sun\n';

function sizeOf(picture: Buffer): unknown {
  return imageSize('image/png', picture);
}

describe('pictures of slides', () => {
  it('are one a slide, as wide as asked for, named by the numbers of the slides, and differ', async () => {
    const pictures = new Map<string, Buffer>();
    const built = await make(talk, { to: ['pages'] });
    const count = await onPages(built, {}, slides =>
      photographSlides(browser, { ...slides, width: 640 }, (picture, name) => pictures.set(name, picture)),
    );
    expect([...pictures.keys()]).toEqual(['01.png', '02.png', '03.png']);
    expect(count).toBe(3);
    expect([...pictures.values()].map(sizeOf)).toEqual(Array(3).fill({ width: 640, height: 360 }));
    expect(new Set([...pictures.values()].map(picture => picture.toString('base64'))).size).toBe(3);
  });

  it('are one a step where that is asked for', async () => {
    const names: string[] = [];
    const built = await make(talk, { to: ['pages'] });
    await onPages(built, { steps: true }, slides =>
      photographSlides(browser, { ...slides, width: 320 }, (_, name) => names.push(name)),
    );
    expect(names).toEqual(['01.png', '02.png', '02-2.png', '03.png']);
  });

  it('stand side by side in one picture', async () => {
    const built = await make(talk, { to: ['pages'] });
    const sheet = await onPages(built, {}, slides =>
      photographContactSheet(browser, { ...slides, width: 900 }),
    );
    const { width = 0, height = 0 } = imageSize('image/png', sheet) ?? {};
    expect(width).toBe(900);
    expect(width / height).toBeGreaterThan(3);
  });
});
