import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/serve/live/compare.ts';
import { publish, publishAhead } from '../../../src/serve/live/publish.ts';
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

  const numbered = (id: string, number: number, tag = '') =>
    `<section id="${id}" class="slide"${tag}><p>Ice</p><span class="foot-number">${number}</span></section>`;
  const numberedDeck = (...slides: readonly string[]) => deck(page(slides));

  it('is by how much slides are counted on, not all of them, after another one came', () => {
    const before = numberedDeck(numbered('a', 1), numbered('b', 2), numbered('c', 3));
    const added = numbered('new', 2);
    const after = numberedDeck(numbered('a', 1), added, numbered('b', 3), numbered('c', 4));
    expect(compare(before, after)).toMatchObject({
      order: ['a', 'new', 'b', 'c'],
      sections: { new: added },
      numbers: [{ from: 'b', more: 1 }],
    });
    const moved = numberedDeck(numbered('a', 1), added, numbered('b', 3), numbered('c', 3));
    expect(compare(before, moved)?.numbers).toEqual([
      { from: 'b', more: 1 },
      { from: 'c', more: 0 },
    ]);
  });

  it('is the other name of a slide that stands where one stood that is no more', () => {
    const before = numberedDeck(numbered('a', 1), numbered('b', 2));
    const after = numberedDeck(numbered('a', 1), numbered('c', 2, ' data-former-ids="b"'));
    expect(compare(before, after)).toMatchObject({
      renamed: { c: 'b' },
      sections: {},
      tags: { c: '<section id="c" class="slide" data-former-ids="b"></section>' },
    });
    expect(compare(before, after)?.order).toBeUndefined();
  });

  it('is no other name where slides change their places', () => {
    const before = numberedDeck(numbered('a', 1), numbered('b', 2));
    const change = compare(before, numberedDeck(numbered('b', 1), numbered('c', 2)));
    expect(change).toMatchObject({ renamed: {}, order: ['b', 'c'], numbers: [{ from: 'b', more: -1 }] });
    expect(Object.keys(change?.sections ?? {})).toEqual(['c']);
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

describe('a deck ahead of the next one', () => {
  const foot = (id: string, number: number) =>
    `<section id="${id}"><span class="foot-number">${number}</span></section>`;
  const made = deck(page([foot('a', 1), foot('b', 2), foot('c', 3)]));

  it('has other slides in place of some, and counts on', () => {
    const now = new Map([
      ['x', foot('x', 2)],
      ['y', foot('y', 3)],
    ]);
    const ahead = publishAhead(made, { before: ['b'], now });
    expect([...(ahead.page?.sections ?? [])]).toEqual([
      ['a', foot('a', 1)],
      ['x', foot('x', 2)],
      ['y', foot('y', 3)],
      ['c', foot('c', 4)],
    ]);
    expect(ahead.version).not.toBe(made.version);
  });

  it('is the deck itself where nothing changed', () => {
    expect(publishAhead(made, { before: [], now: new Map() })).toEqual(made);
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
