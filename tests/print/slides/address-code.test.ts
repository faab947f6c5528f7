import jsqrModule from 'jsqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HandoutLayout } from '../../../src/model/handout.ts';
import type { Browser } from '../../../src/print/browser/open-browser.ts';
import { loadCompiler, NOWHERE } from '../../../src/print/typst/load-compiler.ts';
import { make, printTalk, set, testBrowser } from './print-lecture.ts';

const jsQR = jsqrModule as unknown as typeof jsqrModule.default;
const outline =
  '---\ntitle: Tides\nurl: example.org/tides/week-4\n---\n\n## Why they come\n\n- The Moon pulls.';
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** What a phone reads on the first page of a PDF, which the browser draws. */
async function scan(pdf: Uint8Array): Promise<string | undefined> {
  const compiler = loadCompiler();
  compiler.mapShadow(`${NOWHERE}/scanned.pdf`, Buffer.from(pdf));
  compiler.addSource(
    `${NOWHERE}/scan.typ`,
    '#set page(width: auto, height: auto, margin: 0pt)\n#image("/scanned.pdf")',
  );
  const svg = compiler.svg({ mainFilePath: `${NOWHERE}/scan.typ` });
  const size = { width: 1240, height: 1754 };
  const pixels = await browser.onPage('about:blank', size, page =>
    page.evaluate(`(async () => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([${JSON.stringify(svg)}], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = new OffscreenCanvas(${size.width}, ${size.height});
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, ${size.width}, ${size.height});
      context.drawImage(image, 0, 0, ${size.width}, ${size.height});
      const { data } = context.getImageData(0, 0, ${size.width}, ${size.height});
      return btoa(Array.from(data.filter((_, at) => at % 4 === 0), byte => String.fromCharCode(byte)).join(''));
    })()`),
  );
  const greys = Buffer.from(String(pixels), 'base64');
  const bytes = Uint8ClampedArray.from({ length: greys.length * 4 }, (_, at) => greys[at >> 2] ?? 255);
  return jsQR(bytes, size.width, size.height)?.data;
}

describe('the code of the address on paper', () => {
  it.each<HandoutLayout>(['text', 'outline'])('leads to the slides from %s', async layout => {
    const { artifactsBy } = await make(outline, { to: ['handout'], handout: { layout } });
    const { pdf } = set(artifactsBy.get('handout') ?? [], 'handout.typ');
    expect(await scan(pdf)).toBe('https://example.org/tides/week-4');
  });

  it('leads to the slides from pages of slides, on small paper too', async () => {
    const { pdf: slides } = await printTalk(browser, outline);
    const wishes = { layout: 'lines', paper: 'a5' } as const;
    const { artifactsBy } = await make(outline, { to: ['handout'], handout: wishes });
    const { pdf } = set(artifactsBy.get('handout') ?? [], 'handout.typ', slides);
    expect(await scan(pdf)).toBe('https://example.org/tides/week-4');
  });

  it('is there for addresses that others can open alone', async () => {
    const path = outline.replace('example.org/tides/week-4', '/tides/week-4');
    const { artifacts } = await make(path, { to: ['handout'] });
    expect(artifacts.map(({ path }) => path)).toEqual(['handout.typ']);
  });
});
