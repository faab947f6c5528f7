import { expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { shippedResources } from '../shipped-resources.ts';
import { makePng } from '../write/make-png.ts';
import { evaluate, useBench } from './browser.ts';

const bench = useBench();

const WIDTH = 320;
const HEIGHT = 200;
const LINES = makePng(WIDTH, HEIGHT, x => [20, 20, 40, x % 40 < 3 ? 255 : 0]);
const DRAWING = new TextEncoder().encode(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><circle cx="160" cy="100" r="90"/></svg>`,
);

interface Ground {
  readonly colour: string;
  readonly padding: number;
  /** Of the picture within it. */
  readonly ratio: number;
}

it.each(['png', 'svg'])(
  'a dark picture stands on a ground of its own shape on a dark slide: %s',
  async kind => {
    const picture = `![Lines](a.${kind} "What they are")`;
    const [below, beside, pair] = await groundsOf(
      `${picture}\n\n## B\n\n${picture}\n\n- One\n\n## C\n\n${picture}\n${picture}`,
    );
    for (const ground of [below, beside, pair]) {
      expect(ground).toMatchObject({ colour: expect.not.stringContaining('0, 0, 0, 0'), padding: 16 });
      expect(ground?.ratio).toBeCloseTo(WIDTH / HEIGHT, 1);
    }
  },
);

it('a dark picture has none on a light slide', async () => {
  const [ground] = await groundsOf('![Lines](a.png)', 'lectern', '{.dark}');
  const [onLight] = await groundsOf('![Lines](a.png)\n\n## B {.dark}\n\n- One', 'lectern');
  expect(ground?.padding).toBe(16);
  expect(onLight).toMatchObject({ colour: 'rgba(0, 0, 0, 0)', padding: 0 });
});

async function groundsOf(slides: string, theme = 'blackboard', attributes = ''): Promise<Ground[]> {
  const shipped = await shippedResources();
  const include = (path: string) => ({ 'a.png': LINES, 'a.svg': DRAWING })[path];
  const file = {
    path: 'x.md',
    contents: new TextEncoder().encode(`# T\n\n## A ${attributes}\n\n${slides}\n`),
  };
  const { artifacts } = build(file, { resources: { ...shipped, include }, meta: { theme } });
  const { page } = await bench.page(await bench.writeArtifacts(artifacts));
  const grounds: Ground[] = [];
  for (let index = 0; index < (await evaluate<number>(page, 'Reveal.getTotalSlides()')); index++) {
    await evaluate(page, `Reveal.slide(${index})`);
    await page.waitForFunction(() => [...document.images].every(image => image.complete));
    grounds.push(...(await page.locator('.slides .present img').evaluateAll(groundsShown)));
  }
  return grounds;
}

/** Runs in the page. */
function groundsShown(images: readonly Element[]): Ground[] {
  return images.map(image => {
    const { backgroundColor, paddingLeft, width, height } = getComputedStyle(image);
    const padding = Number.parseFloat(paddingLeft);
    const inner = (length: string) => Number.parseFloat(length) - 2 * padding;
    return { colour: backgroundColor, padding, ratio: inner(width) / inner(height) };
  });
}
