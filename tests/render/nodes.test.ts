import type { ListItem } from 'mdast';
import { describe, expect, it } from 'vitest';
import { numberFootnotes, renderBlocks, renderInline } from '../../src/render/index.ts';
import { blocks, words } from '../browser/sketch-deck.ts';
import { html, rulesOf } from './markdown.ts';

const options = { path: 'x.md' };

/** A list whose first item has been given some data. */
function listWith(data: NonNullable<ListItem['data']>) {
  const list = blocks('- one\n- two');
  for (const block of list) if (block.type === 'list' && block.children[0]) block.children[0].data = data;
  return list;
}

describe('words', () => {
  it('stand without a paragraph, and without spaces that are not theirs', () => {
    expect(renderInline(words('**Ada**, *Notes* & <x>'), options)).toBe(
      '<strong>Ada</strong>, <em>Notes</em> &#x26; &#x3C;x>',
    );
    expect(renderInline(words('a < b'), options)).toBe('a &#x3C; b');
    expect(renderInline([], options)).toBe('');
  });
});

describe('lists', () => {
  it('have no paragraph in a point, unless it is the second', () => {
    expect(html('- a\n\n- b\n\n  c')).toBe('<ul><li>a</li><li>b<p>c</p></li></ul>');
  });

  it('mark what appears later, when the format can', () => {
    expect(renderBlocks(listWith({ fragment: true }), { ...options, fragmentClass: 'fragment' })).toContain(
      '<li class="fragment">one</li>',
    );
    expect(renderBlocks(listWith({ fragment: true }), options)).toContain('<li>one</li>');
  });

  it('keep the ordinals of their author', () => {
    expect(renderBlocks(listWith({ ordinal: '§ 3' }), options)).toContain(
      '<ol class="ordinals">\n<li><span class="ordinal">§ 3 </span>one</li>',
    );
    const written = listWith({ ordinal: 'on' });
    expect(renderBlocks(written, options)).toContain('<span class="ordinal">on </span>e</li>');
    expect(html('3. c\n4. d')).toBe('<ol start="3"><li>c</li><li>d</li></ol>');
    expect(html('9. c\n10. d')).toContain('<ol start="9" class="two-digits">');
  });

  it('name labels and tasks', () => {
    expect(renderBlocks(listWith({ label: true }), options)).toContain('<li class="label">one</li>');
    expect(html('- [x] done')).toBe(
      '<ul class="tasks"><li><span class="task" data-done="true">☑ </span>done</li></ul>',
    );
  });
});

describe('footnotes', () => {
  const markdown = 'b[^2] a[^1]\n\n[^1]: First *defined*.\n[^2]: Second.';

  it('are numbered as they are met, and stand at the end', () => {
    expect(html(markdown)).toBe(
      '<p>b<sup class="footnote-mark">1</sup> a<sup class="footnote-mark">2</sup></p>' +
        '<aside class="footnotes"><ol><li>Second.</li><li>First <em>defined</em>.</li></ol></aside>',
    );
  });

  it('keep one numbering over the pieces of a slide', () => {
    const [text, ...definitions] = blocks(markdown);
    const footnoteNumbers = numberFootnotes(blocks(markdown));
    if (!text || !footnoteNumbers) throw new Error('no footnotes');
    expect(renderBlocks([text], { ...options, footnoteNumbers })).toContain(
      'b<sup class="footnote-mark">1</sup>',
    );
    expect(renderBlocks(definitions, { ...options, footnoteNumbers })).toMatch(/Second\.<\/li><li>First/);
  });
});

describe('tables', () => {
  it('set columns of numbers to the right, unless the author says otherwise', () => {
    const made = html('| a | b | c |\n|---|---|:--|\n| x | 1.5 | 1 |\n| y | −20 % | 2 |');
    expect(made).toContain(
      '<th scope="col">a</th><th data-align="right" scope="col">b</th><th data-align="left" scope="col">c</th>',
    );
    expect(made).toContain('<td data-align="right">−20 %</td>');
  });
});

describe('quotations', () => {
  it.each([
    '> Say it.\n>\n> — Ada, *Notes*',
    '> Say it.\n> -- Ada, *Notes*',
    '> Say it.\\\n> – Ada, *Notes*',
  ])('know whose they are: %j', markdown => {
    expect(html(markdown)).toBe(
      '<figure class="quote"><blockquote><p>Say it.</p></blockquote><figcaption>Ada, <em>Notes</em></figcaption></figure>',
    );
  });

  it('may begin with a dash themselves', () => {
    expect(html('> – What then?')).toBe('<blockquote><p>– What then?</p></blockquote>');
  });
});

describe('images', () => {
  const findImage = (url: string) => (url === 'map.png' ? { source: 'assets/images/map.png' } : undefined);

  it('alone in a paragraph are figures, with their title as caption', () => {
    expect(html('![A map](map.png "The coast")', { findImage })).toBe(
      '<figure><img src="assets/images/map.png" alt="A map"><figcaption>The coast</figcaption></figure>',
    );
  });

  it('show their description where they are missing', () => {
    expect(html('see ![A map](gone.png) here', { findImage })).toBe(
      '<p>see <span class="missing-image">A map</span> here</p>',
    );
  });

  it('want a description', () => {
    expect(rulesOf('![](map.png)', { findImage })).toEqual(['missing-alternative 1:1']);
  });
});

describe('links', () => {
  it('open beside the lecture, or lead within it', () => {
    expect(html('[x](https://a.org/ä?b=c%20d)')).toContain(
      'href="https://a.org/%C3%A4?b=c%20d" target="_blank" rel="noopener noreferrer"',
    );
    expect(html('[x](#the-talks)', { anchor: '#/' })).toBe('<p><a href="#/the-talks">x</a></p>');
  });

  it('lose an address that could run something', () => {
    expect(html('[x](javascript:alert%281%29) [y](data:text/html,z)')).toBe('<p>x y</p>');
    expect(rulesOf('[x](vbscript:z)')).toEqual(['unsafe-link 1:1']);
  });
});

it('headings in a body begin below the one of the slide', () => {
  expect(html('# a\n\n### b')).toBe('<h3>a</h3><h5>b</h5>');
});

it('divisions keep harmless classes, language and direction', () => {
  const attributes = {
    classes: ['columns', 'x"y', 'fragment'],
    values: { lang: 'ar', dir: 'rtl', onclick: 'x()' },
  };
  const made = renderBlocks([{ type: 'division', attributes, children: blocks('a') as never }], options);
  expect(made).toBe('<div class="columns" lang="ar" dir="rtl">\n<p>a</p>\n</div>');
});
