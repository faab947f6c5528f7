import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate, serve, shownNumber, useBench } from './browser.ts';
import { sampleDeck } from './sample-deck.ts';
import { deckOf } from './sketch-deck.ts';

const bench = useBench();
let url: string;
let single: string;

beforeAll(async () => {
  url = await bench.write(sampleDeck);
  single = await bench.write(sampleDeck, { singleFile: true });
});

describe('a deck needs nothing', () => {
  it.each(['files on disk', 'one file on disk', 'files from a server'])(
    '%s: no request, no complaint',
    async kind => {
      const served = kind.includes('server') ? await serve(url) : undefined;
      const { page, requests, complaints } = await bench.page(
        served?.url ?? (kind.includes('one') ? single : url),
      );
      const count = await evaluate<number>(page, 'Reveal.getTotalSlides()');
      for (let i = 0; i < count + 4; i++) await page.keyboard.press('ArrowRight');
      expect(await evaluate(page, 'Reveal.isLastSlide()')).toBe(true);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      served?.close();
    },
  );

  it('loads its own fonts, those in use only', async () => {
    const { page } = await bench.page(url);
    const loaded = await evaluate<string[]>(
      page,
      `document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family + ' ' + f.weight))`,
    );
    expect(loaded).toContain('Lectern Serif 600');
    expect(await evaluate(page, `document.fonts.check('400 30px "Lectern Sans"')`)).toBe(true);
  });

  it('one file has pictures and fonts within', async () => {
    const { page } = await bench.page(`${single}#/slide-7`);
    expect(await evaluate(page, `document.querySelector('.present img').naturalWidth > 0`)).toBe(true);
    expect(
      await evaluate(page, `document.querySelectorAll('link[rel=stylesheet], script[src]').length`),
    ).toBe(0);
  });
});

describe('moving about', () => {
  it('names the slide in the address, and goes back in history', async () => {
    const { page } = await bench.page(`${url}#/slide-4`);
    expect(await shownNumber(page)).toBe('4');
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).hash).toBe('#/slide-5');
    await page.goBack();
    expect(await shownNumber(page)).toBe('4');
  });

  it('finds ids that look like an index', async () => {
    const deck = deckOf({}, [{ slides: ['a', 'b', 'c'].map(title => ({ layout: 'points', title })) }]);
    const [section] = deck.sections;
    const ids = ['1', 'a/2', 'ä.c'];
    const slides = section?.slides.map((slide, i) => ({ ...slide, id: ids[i] ?? '' })) ?? [];
    const address = await bench.write({ ...deck, sections: [{ id: '1', slides }] });
    const { page } = await bench.page(`${address}#/a/2`);
    expect(await shownNumber(page)).toBe('2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    expect(await shownNumber(page)).toBe('1');
    await page.goBack();
    expect(await shownNumber(page)).toBe('3');
  });

  it('shows the overview with Escape, and leaves it', async () => {
    const { page } = await bench.page(url);
    const overview = page.getByRole('dialog', { name: 'All slides' });
    await page.keyboard.press('Escape');
    expect(await overview.getByRole('link').count()).toBe(21);
    await page.keyboard.press('o');
    expect(await overview.count()).toBe(0);
  });

  it('follows a link of the agenda', async () => {
    const { page } = await bench.page(`${url}#/slide-2`);
    await page.getByRole('link', { name: 'Can the moon tell the time?' }).click();
    expect(await shownNumber(page)).toBe('14');
  });

  it('shows points one after the other', async () => {
    const { page } = await bench.page(`${url}#/slide-6`);
    const visible = () => page.locator('.present .fragment.visible').count();
    expect(await visible()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect([await visible(), await shownNumber(page)]).toEqual([2, '6']);
  });

  it('stacks sections only when asked to', async () => {
    const { page } = await bench.page(
      await bench.write({ ...sampleDeck, meta: { ...sampleDeck.meta, stacks: true } }),
    );
    expect(await evaluate(page, 'Reveal.hasVerticalSlides()')).toBe(true);
    const flat = await bench.page(url);
    expect(await evaluate(flat.page, 'Reveal.hasVerticalSlides()')).toBe(false);
  });
});

describe('what authors write', () => {
  const HOSTILE = [
    '- <script>window.owned = 1</script>',
    '- <img src="x" onerror="window.owned = 1">',
    '- [press](javascript:window.owned=1) <a href="javascript:window.owned=1">me</a>',
    '- <svg onload="window.owned=1"></svg> <iframe srcdoc="<script>parent.owned=1</script>"></iframe>',
    '',
    '<div onclick="window.owned=1" style="position:fixed;inset:0">block</div>',
    '',
    '![a](data:text/html,<script>window.owned=1</script>)',
  ].join('\n');

  it('cannot run, and its words stay', async () => {
    const deck = deckOf({ title: '<b onclick=owned>x' }, [
      { slides: [{ layout: 'points', title: 'a <i>b</i>', body: HOSTILE, notes: HOSTILE }] },
    ]);
    const { page, complaints } = await bench.page(await bench.write(deck));
    for (const link of await page.locator('.present .body a').all()) await link.click();
    await page.locator('.present .body p').last().click();
    expect(await evaluate(page, 'window.owned')).toBeUndefined();
    expect(await page.locator('.present .body').textContent()).toContain('<script>window.owned = 1</script>');
    expect(complaints).toEqual([]);
  });
});
