import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printPictures } from '../../src/cli/print-pictures.ts';
import { printSlidesPdf, slidesForHandout } from '../../src/cli/print-slides.ts';
import type { SlidesTarget } from '../../src/cli/with-slide-pages.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { make } from '../print/slides/print-lecture.ts';
import { readPdf } from '../print/typst/read-pdf.ts';
import { shippedResources } from '../shipped-resources.ts';

const talk = '# Tides\n\n## Why\n\n- The Moon pulls.\n';

/** A lecture on a machine without a browser. */
async function withoutBrowser() {
  const out = temporaryFolder({});
  const resources = await shippedResources();
  const built = await make(talk, { to: ['pages'] });
  const drawn = await make(talk, { to: ['drawn'] });
  const said: string[] = [];
  const names = new Set<string>();
  const target: SlidesTarget = {
    name: 'tides',
    out,
    wishes: {},
    resources,
    browser: {
      warmUp: async () => {},
      open: async () => undefined,
      saysOnce: name => !names.has(name) && names.add(name).size > 0,
      close: async () => {},
    },
    make: () => drawn,
    report: message => said.push(message.rule),
  };
  return { out, built, target, said };
}

describe('slides on a machine without a browser', () => {
  it('are drawn, and that is said once a run', async () => {
    const { out, built, target, said } = await withoutBrowser();
    expect(await printSlidesPdf(built, target)).toMatchObject({ pages: 2 });
    await printSlidesPdf(built, target);
    const read = await readPdf(readFileSync(join(out, 'tides/tides.pdf')));
    expect(read.texts[1]).toContain('The Moon pulls.');
    expect(said).toEqual(['drawn-without-browser']);
  });

  it('have neither steps nor annotations, and that is said once a run', async () => {
    const { built, target, said } = await withoutBrowser();
    const asked = { ...target, wishes: { ...target.wishes, steps: true, annotations: true } };
    await printSlidesPdf(built, asked);
    await printSlidesPdf(built, asked);
    expect(said).toEqual(['drawn-without-browser', 'steps-without-browser', 'annotations-without-browser']);
  });

  it('are drawn for handouts that show them too', async () => {
    const { built, target } = await withoutBrowser();
    expect((await readPdf(await slidesForHandout(built, target))).pages).toBe(2);
  });

  it('have no pictures, with a message', async () => {
    const { built, target } = await withoutBrowser();
    await expect(printPictures(built, target)).rejects.toThrow('no browser');
  });
});
