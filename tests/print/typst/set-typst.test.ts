import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/io/failure.ts';
import { setTypst } from '../../../src/print/typst/set-typst.ts';
import { readPdf } from './read-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const SVG = bytes(
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9"/></svg>',
);
const job = (main: string, files: Record<string, Uint8Array> = {}) => ({
  main,
  files: new Map(Object.entries(files)),
});

describe('setting Typst', () => {
  it('makes a PDF of code', async () => {
    const { pdf, pages } = setTypst(job('Tides\n#pagebreak()\nWaves'));
    expect(pages).toBe(2);
    expect((await readPdf(pdf)).texts).toEqual(['Tides', 'Waves']);
  });

  it('gives the same bytes for the same code', () => {
    expect(setTypst(job('Tides')).pdf).toEqual(setTypst(job('Tides')).pdf);
  });

  it('reads the files that it is handed', () => {
    const { messages } = setTypst(job('#image("/a/rect.svg", alt: "A")', { 'a/rect.svg': SVG }));
    expect(messages).toEqual([]);
  });

  it('leaves a broken picture out and says so', async () => {
    const broken = { 'a/rect.svg': SVG, 'a/broken.png': bytes('no picture at all') };
    const code = 'Before\n#image("/a/rect.svg", alt: "A")\n#image("/a/broken.png", alt: "B")\nAfter';
    const { pdf, messages } = setTypst(job(code, broken));
    expect(messages.map(({ rule }) => rule)).toEqual(['broken-picture']);
    expect(messages[0]?.text).toContain('a/broken.png');
    expect((await readPdf(pdf)).texts.join()).toContain('After');
  });

  it.each(['#read("/etc/hostname")', '#image("/package.json")', '#include "../main.typ"'])(
    'reads nothing else: %s',
    code => expect(() => setTypst(job(code))).toThrow(Failure),
  );

  it('tells a mistake with its place', () => {
    expect(() => setTypst(job('Fine\n#nonsense()'))).toThrow(/2:2.*nonsense/);
  });

  it('keeps no file of an earlier job', () => {
    setTypst(job('#image("/rect.svg", alt: "A")', { 'rect.svg': SVG }));
    expect(() => setTypst(job('#image("/rect.svg", alt: "A")'))).toThrow(Failure);
  });

  it('makes a PDF where a letter has no font, and says so', async () => {
    const main =
      '#set document(title: "A")\n#set text(font: "Source Serif 4", fallback: false)\nTide \u{12a0}';
    const { pdf, messages } = setTypst({ ...job(main), standard: 'ua-1' });
    expect((await readPdf(pdf)).texts.join()).toContain('Tide');
    expect(messages.map(({ rule }) => rule)).toEqual(['missing-font']);
    expect(messages[0]?.text).toContain('\u{12a0}');
  });

  it('makes a PDF where a picture has no words, and says that it is no PDF/UA', () => {
    const main = '#set document(title: "A")\n#image("/rect.svg")';
    const { messages } = setTypst({ ...job(main, { 'rect.svg': SVG }), standard: 'ua-1' });
    expect(messages.map(({ rule }) => rule)).toEqual(['not-accessible']);
  });
});
