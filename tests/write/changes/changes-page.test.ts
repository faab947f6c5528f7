import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/write/changes/mark-words.ts';
import { slideLooks } from '../../../src/write/changes/slide-looks.ts';
import { standAlone } from '../../../src/write/changes/stand-alone.ts';

describe('slideLooks', () => {
  it('takes slides out of a deck, with the background that its script would give them', () => {
    const find = slideLooks(
      '<main><section><section id="a" class="slide" data-background-color="#123456"><p>A</p></section></section></main>',
    );
    expect(html(find('a'))).toContain('<div class="page" style="background-color: #123456">');
    expect(find('b')).toBeUndefined();
  });
});

describe('standAlone', () => {
  it('has its pictures with it, and neither notes, ids nor links within the deck', () => {
    const png = Buffer.from('\x89PNG…', 'latin1');
    const slide = slideOf(
      '<img src="a.png"><a href="#/b" id="x">b</a><a href="https://example.org">c</a><aside class="notes">no</aside>',
    );
    const alone = html(standAlone(slide, path => (path === 'a.png' ? png : undefined)));
    expect(alone).toContain('<img src="data:image/png;base64,');
    expect(alone).toContain('<a>b</a><a href="https://example.org">c</a>');
    expect(alone).not.toMatch(/notes|id=/);
  });
});

describe('markWords', () => {
  it('marks what is gone on the old slide and what is new on the new one', () => {
    expect(marked('<p>The Moon <b>pulls</b> more.</p>', '<p>The Moon <b>pulls</b> much harder.</p>')).toEqual(
      [
        '<p>The Moon <b>pulls</b> <del>more</del>.</p>',
        '<p>The Moon <b>pulls</b> <ins>much harder</ins>.</p>',
      ],
    );
  });

  it('compares titles with titles, and leaves numbers alone', () => {
    const before = '<h2 class="title">Tides</h2><p>Ebb</p><p class="foot">4</p>';
    const after = '<h2 class="title">Ebb</h2><p>Ebb</p><p class="foot">5</p>';
    expect(marked(before, after)).toEqual([
      '<h2 class="title"><del>Tides</del></h2><p>Ebb</p><p class="foot">4</p>',
      '<h2 class="title"><ins>Ebb</ins></h2><p>Ebb</p><p class="foot">5</p>',
    ]);
  });
});

function marked(before: string, after: string): string[] {
  const both = markWords(slideOf(before), slideOf(after));
  return [both.before, both.after].map(slide =>
    html(slide)
      .replaceAll(' class="change"', '')
      .replace('<section id="a" class="slide">', '')
      .replace('</section>', ''),
  );
}

function slideOf(inner: string) {
  const [element] = fromHtml(`<section id="a" class="slide">${inner}</section>`, { fragment: true }).children;
  if (element?.type !== 'element') throw new Error('no slide');
  return element;
}

function html(element: Parameters<typeof toHtml>[0] | undefined): string {
  return element ? toHtml(element) : '';
}
