import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownOf, readBytes } from '../office/read-bytes.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/read/html');
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const read = (body: string, head?: string) => markdownOf(page(body, head), 'talk.html');

describe('pages of word processors', () => {
  const pages = readdirSync(FIXTURES).filter(name => name.endsWith('.html'));

  it.each(pages)('%s', async name => {
    const expected = readFileSync(join(FIXTURES, name.replace(/html$/, 'md')), 'utf8');
    expect(await markdownOf(readFileSync(join(FIXTURES, name)), name)).toEqual(
      expected.split('\n').filter(line => line.trim() !== ''),
    );
  });
});

describe('HTML', () => {
  it('has its title in its head, and nothing of scripts, styles and menus', async () => {
    expect(
      await read(
        '<nav>Home</nav><h1>One</h1><p hidden>x</p><p>Text of some length, to be said.</p><script>bad()</script><h1>Two</h1><p style="display:none">y</p><ul><li>a</ul>',
        '<title>Lamps</title><style>p { color: red }</style>',
      ),
    ).toEqual(['# Lamps', '## One', 'Text of some length, to be said.', '## Two', '- a']);
  });

  it('has its title in its only top heading, whatever stands in its head', async () => {
    expect(
      await read('<h1>Two lamps</h1><h2>Oil</h2><ul><li>a</ul>', '<title>Lamps | Museum</title>'),
    ).toEqual(['# Two lamps', '## Oil', '- a']);
  });

  it('nests lists, also those that are nested wrongly', async () => {
    expect(
      await read(
        '<h1>A</h1><ul><li>one<ol type="a"><li>first</ol></li><ul><li>wrong</ul><li><p>two</p><p>goes on, as text does</p></ul><h1>B</h1>',
      ),
    ).toEqual(['# A', '- one', '  1. first', '  - wrong', '- two', '  goes on, as text does', '# B']);
  });

  it('sees bold lines as headings where there are none', async () => {
    expect(
      await read('<p><b>Birds</b></p><ul><li>wren</ul><p style="font-weight:700">Fish</p><ul><li>eel</ul>'),
    ).toEqual(['# Birds', '- wren', '# Fish', '- eel']);
  });

  it('reads terms, quotations, code, tables, pictures and rules', async () => {
    expect(
      await read(
        '<h1>A</h1><dl><dt>Term</dt><dd>What it is</dd></dl><blockquote><p>Said.</p></blockquote><pre><code class="language-js">a\n  b</code></pre><table><tr><th>x<td>y<tr><td colspan=2>z</table><figure><img src="p.png" alt="P"><figcaption>A pier</figcaption></figure><hr><h1>B</h1>',
      ),
    ).toEqual([
      '# A',
      '- Term',
      '  - What it is',
      '> Said.',
      '```js',
      'a',
      '  b',
      '```',
      '| x | y |',
      '| - | - |',
      '| z |   |',
      '![P](p.png "A pier")',
      '---',
      '# B',
    ]);
  });

  it('shows lines that were broken by hand as lines where bullets were typed', async () => {
    expect(await read('<div>Causes<br>- debt<br>- drought</div><div>Effects<br>- hunger</div>')).toEqual([
      '# Causes',
      '- debt',
      '- drought',
      '# Effects',
      '- hunger',
    ]);
  });

  it('keeps formulas, readings and signs', async () => {
    expect(
      await read(
        '<h1>A</h1><ul><li>E = mc<sup>2</sup> and H<sub>2</sub>O<li><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math><li><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> &amp; 5 &lt; 6</ul><h1>B</h1>',
      ),
    ).toEqual(['# A', '- E = mc² and H₂O', '- $\\frac{a}{b}$', '- 漢(kan) & 5 < 6', '# B']);
  });

  it('counts lines as they stand, and paragraphs where all stand on one', async () => {
    const lines = async (text: string) =>
      (await readBytes(text, 'a.html')).tree.children.map(node => node.position?.start.line);
    const body = '<h1>A</h1>\n<p>A sentence of its own, with an end.</p>\n<h1>B</h1>\n<ul>\n<li>b\n</ul>';
    expect(await lines(page(body))).toEqual([1, 2, 3, 5]);
    expect(await lines(page(body).replaceAll('\n', ''))).toEqual([1, 2, 3, 4]);
  });

  it('leaves pictures out that stand on the disk of somebody else', async () => {
    const { messages } = await readBytes(
      page('<h1>A</h1><img src="file:///C:/x.png" alt="Fox"><h1>B</h1>'),
      'a.html',
    );
    expect(messages[0]).toMatchObject({ rule: 'picture-left-out', text: expect.stringContaining('Fox') });
  });

  it('is read in the encoding that it states', async () => {
    const head =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><h1>';
    const bytes = Uint8Array.from([...head].map(sign => sign.charCodeAt(0)).concat([0xcc, 0xe8, 0xf0]));
    expect((await readBytes(bytes, 'a.html')).title?.text).toBe('Мир');
  });

  it('refuses what nests too deep', async () => {
    const { messages } = await readBytes(page('<div>'.repeat(20_000)), 'a.html');
    expect(messages[0]?.rule).toBe('oversized-document');
  });
});
