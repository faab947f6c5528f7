import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, rulesOf } from './markdown.ts';

describe('an author’s own HTML', () => {
  it.each([
    ['a<br>b', '<p>a<br>b</p>'],
    ['H<sub>2</sub>O', '<p>H<sub>2</sub>O</p>'],
    ['press <kbd>N</kbd> <mark>*now*</mark>', '<p>press <kbd>N</kbd> <mark><em>now</em></mark></p>'],
    ['5 &lt; 7 &amp; &eacute;', '<p>5 &#x3C; 7 &#x26; é</p>'],
    ['<u onclick="x()" style="color:red">a</u>', '<p><u>a</u></p>'],
  ])('works where it is harmless: %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    'the <gps, population> pair',
    'List<String> of <your name>',
    'the <b> tag alone',
    'a </sub> too many',
    '<script>alert(1)</script>',
    '<style>p { color: red }</style>',
    '<iframe src="x"></iframe>',
  ])('shows as it is written where it is not: %s', markdown => {
    expect(html(markdown)).toBe(`<p>${markdown.replaceAll('<', '&#x3C;')}</p>`);
  });

  it('loses tags that only group or paint, and keeps their text', () => {
    expect(html('<span style="color:red">red</span>')).toBe('<p>red</p>');
    expect(html('<div class="x">\nin *a* block &eacute;\n</div>')).toBe('<p>in *a* block é</p>');
    expect(html('<div>\n\n- point\n\n</div>')).toBe('<ul><li>point</li></ul>');
  });

  it('is reported with its place', () => {
    expect(rulesOf('one\n\nsee <blink>x</blink>')).toEqual(['html-as-text 3:5', 'html-as-text 3:13']);
    expect(rulesOf('<center>x</center>')).toEqual(['html-dropped 1:1']);
    expect(rulesOf('a<br>b <!-- said nowhere -->')).toEqual([]);
  });

  it('reads tables and lists as blocks', () => {
    const table = '<table><tr><td colspan="2">a</td></tr><tr><td>b<td>c</table>';
    expect(html(table)).toBe('<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>');
  });

  it('makes an image of an img tag', () => {
    const findImage = () => ({ source: 'assets/x.png', size: { width: 4, height: 3 } });
    expect(html('<img src="x.png" alt="A &quot;map&quot;" onerror="x()">', { findImage })).toBe(
      '<p><img src="assets/x.png" alt="A &#x22;map&#x22;" width="4" height="3"></p>',
    );
  });

  it('passes untouched where the author asks for that', () => {
    expect(html('<div onclick="x()">a</div>', { html: true })).toBe('<div onclick="x()">a</div>');
  });

  it('never becomes markup that does anything', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      'script',
      'img',
      'svg',
      'a',
      ' onload',
      ' href',
      'javascript:',
      'x',
      '\n',
      '*',
      '`',
      '[',
      '](',
      ')',
      '&lt;',
      '<!--',
      '-->',
      '<b',
      'src',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
        const made = html(pieces.join(''));
        expect(made).not.toMatch(/<(?:script|svg|iframe|style|object)\b/i);
        expect(made).not.toMatch(/<[a-z][^>]*\s(?:on\w+|href="javascript:)/i);
      }),
      { numRuns: 200 },
    );
  });
});
