import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/serve/live/compare.ts';
import { publish } from '../../../src/serve/live/publish.ts';
import { splitPage } from '../../../src/serve/live/split-page.ts';

const slide = (id: string, text: string, layout = 'points') =>
  `<section id="${id}" class="slide layout-${layout}"><p>${text}</p>` +
  `<footer class="foot"><span>1</span></footer></section>`;
const page = (slides: readonly string[], title = 'Ice') =>
  `<html><title>${title}</title><body><main class="slides">\n${slides.join('\n')}\n</main></body></html>`;
const deck = (contents: string, files: Record<string, string> = {}) =>
  publish([
    { path: 'index.html', mediaType: 'text/html', contents },
    ...Object.entries(files).map(([path, text]) => ({ path, mediaType: 'text/plain', contents: text })),
  ]);
const one = slide('one', 'Snow');
const two = slide('two', 'Firn');

describe('what changed between two decks', () => {
  it('is nothing for the same files', () => {
    expect(compare(deck(page([one])), deck(page([one])))).toBeUndefined();
  });

  it('is the slide that changed, and the order of all', () => {
    const changed = slide('two', 'Ice');
    expect(compare(deck(page([one, two])), deck(page([changed, one], 'Glaciers')))).toMatchObject({
      reload: false,
      title: 'Glaciers',
      order: ['two', 'one'],
      sections: { two: changed },
      edited: 'two',
    });
  });

  it('takes a new slide for the edited one, not those whose numbers moved on', () => {
    const agenda = slide('agenda', 'One', 'agenda');
    const before = deck(page([agenda, one, two]));
    const moved = two.replace('<span>1', '<span>2');
    const after = deck(page([slide('agenda', 'One, new', 'agenda'), one, slide('new', 'Hail'), moved]));
    expect(compare(before, after)?.edited).toBe('new');
    expect(Object.keys(compare(before, after)?.sections ?? {})).toEqual(['agenda', 'new', 'two']);
    const worked = deck(page([slide('agenda', 'Two', 'agenda'), slide('one', 'Sleet'), moved]));
    expect(compare(before, worked)?.edited).toBe('one');
  });

  it('asks for the whole page where scripts or the frame changed, not for styles and pictures', () => {
    const files = { 'assets/deck.js': 'a', 'assets/deck.css': 'a', 'map.svg': 'a' };
    const before = deck(page([one]), files);
    const painted = { ...files, 'assets/deck.css': 'b', 'map.svg': 'b', 'new.svg': 'b' };
    expect(compare(before, deck(page([one]), painted))).toMatchObject({
      reload: false,
      styles: ['assets/deck.css'],
      media: ['map.svg'],
    });
    expect(compare(before, deck(page([one]), { ...files, 'assets/deck.js': 'b' }))?.reload).toBe(true);
    expect(compare(before, deck(page([one]).replace('<body>', '<body class="dark">'), files))?.reload).toBe(
      true,
    );
  });
});

describe('a page in its slides', () => {
  it('keeps stacks whole, whatever stands between quotes and in comments', () => {
    const inner = slide('a', '<img alt="</section>"><!-- <section> -->');
    const stack = `<section class="stacked" aria-label="a > b">\n${inner}\n${slide('b', 'B')}\n</section>`;
    expect([...(splitPage(page([stack, one]))?.sections ?? [])]).toEqual([
      ['a', stack],
      ['one', one],
    ]);
  });

  it('is none where sections do not end, or have no names', () => {
    expect(splitPage(page(['<section id="a">']))).toBeUndefined();
    expect(splitPage(page(['<section>text</section>']))).toBeUndefined();
    expect(splitPage('<p>Another template</p>')).toBeUndefined();
  });
});
