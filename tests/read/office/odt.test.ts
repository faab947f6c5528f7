import { describe, expect, it } from 'vitest';
import { list, makeOdt, th, tp } from './make-odt.ts';
import { markdownOf, readBytes } from './read-bytes.ts';

const read = (body: string) => markdownOf(makeOdt({ body }), 'talk.odt');
const tail = th('Tail') + tp('');

describe('a text of OpenDocument', () => {
  it('has headings, lists of several levels and numbers', async () => {
    const body = [
      tp('Wind', 'Title'),
      th('Why it blows'),
      list('Bul', tp('Pressure') + list('Bul', tp('high to low')), tp('Heat')),
      th('Names', 2),
      list('Num', tp('Mistral'), tp('Bora')),
    ].join('');
    expect(await read(body)).toEqual([
      '# Wind',
      '## Why it blows',
      '- Pressure',
      '  - high to low',
      '- Heat',
      '### Names',
      '1. Mistral',
      '2. Bora',
    ]);
  });

  it('is read like a plain outline where it has neither', async () => {
    const body = [
      tp('CAUSES', 'Pb'),
      tp('- debt'),
      tp('<text:tab/>- and taxes'),
      tp('- drought'),
      tp('EFFECTS', 'Pb'),
      tp('- hunger'),
    ];
    expect(await read(body.join(''))).toEqual([
      '# CAUSES',
      '- debt',
      '  - and taxes',
      '- drought',
      '# EFFECTS',
      '- hunger',
    ]);
  });

  it('reads spaces as one, and keeps emphasis and links', async () => {
    const body =
      th('Head') +
      list(
        'Bul',
        tp(
          `a<text:s text:c="2"/>b\n   c <text:span text:style-name="B">bo<text:span>ld</text:span></text:span> <text:a xlink:href="https://example.org">l</text:a>`,
        ),
      );
    expect(await read(body + tail)).toContain('- a b c **bold** [l](https://example.org)');
  });

  it('turns comments into notes and keeps footnotes', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Below.</text:p></text:note-body></text:note>';
    const comment =
      '<office:annotation><dc:creator>Ada</dc:creator><text:p>Ask why</text:p></office:annotation>';
    expect(await read(th('Head') + list('Bul', tp(`One${note}${comment}`)) + tail)).toEqual([
      '# Head',
      '- One[^1]',
      '::: notes',
      'Ask why',
      ':::',
      '# Tail',
      '[^1]: Below.',
    ]);
  });

  it('accepts tracked changes and leaves out what the program generates', async () => {
    const body = [
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '<text:table-of-content><text:index-body><text:p>Head 1</text:p></text:index-body></text:table-of-content>',
      th('Head'),
      list('Bul', tp('<text:change-start text:change-id="c"/>new<text:change-end text:change-id="c"/>')),
      tail,
    ];
    expect(await read(body.join(''))).toEqual(['# Head', '- new', '# Tail']);
  });

  it('reads tables, text boxes and pictures with what they are called', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
    const cell = (text: string) => `<table:table-cell>${tp(text)}</table:table-cell>`;
    const body = [
      th('Head'),
      `<table:table><table:table-header-rows><table:table-row>${cell('a')}${cell('b')}</table:table-row></table:table-header-rows><table:table-row>${cell('1')}${cell('2')}</table:table-row></table:table>`,
      tp('<draw:frame><draw:image xlink:href="Pictures/x.png"/><svg:desc>A kite</svg:desc></draw:frame>'),
      tp('How it flies', 'Illustration'),
      tp('<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>'),
      tail,
    ];
    const outline = await readBytes(
      makeOdt({ body: body.join(''), files: { 'Pictures/x.png': png } }),
      'a.odt',
    );
    expect(outline.media?.get('media/image1.png')).toEqual(png);
    const lines = await markdownOf(
      makeOdt({ body: body.join(''), files: { 'Pictures/x.png': png } }),
      'a.odt',
    );
    expect(lines.slice(1, 6)).toEqual([
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '![A kite](media/image1.png "How it flies")',
      '- In a box',
    ]);
  });

  it('names a picture that slides cannot show, with its paragraph', async () => {
    const body = th('Head') + tp('<draw:frame><draw:image xlink:href="Pictures/x.emf"/></draw:frame>') + tail;
    const files = { 'Pictures/x.emf': new Uint8Array([1, 0, 0, 0]) };
    const { messages } = await readBytes(makeOdt({ body, files }), 'a.odt');
    expect(messages[0]).toMatchObject({ rule: 'picture-left-out', place: { start: { line: 2 } } });
  });

  it('writes formulas as LaTeX', async () => {
    const files = {
      'Object 1/content.xml':
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>',
    };
    const body =
      th('Head') + tp('Area <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> grows.') + tail;
    expect(await markdownOf(makeOdt({ body, files }), 'a.odt')).toContain('Area $x^{2}$ grows.');
  });

  it('takes its title from its properties', async () => {
    const body = th('One') + tp('a') + th('Two') + tp('b');
    expect((await readBytes(makeOdt({ body, title: 'Rain' }), 'a.odt')).title?.text).toBe('Rain');
  });
});
