import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/read/settings.ts';

function read(yaml: string) {
  const { meta, messages } = readSettings(yaml, { path: 'lectern.yaml', firstLine: 1 });
  return { meta, texts: messages.map(({ text }) => text) };
}

describe('settings of looks', () => {
  it('understands colours, shapes and palettes in the ways that people write them', () => {
    expect(read('accent: "#0A5"\naspectratio: 169\npalette: Ocean').meta).toEqual({
      accent: '#00aa55',
      aspect: '16:9',
      palette: 'ocean',
    });
    expect(read('aspect: 4/3').meta.aspect).toBe('4:3');
    expect(read('accent: 0055aa').meta.accent).toBe('#0055aa');
  });

  it('says what a colour without quotation marks became', () => {
    const { meta, texts } = read('accent: #0a5');
    expect(meta).toEqual({});
    expect(texts).toEqual(['Unexpected end of the setting “accent”, expected a colour in quotation marks']);
  });

  it('refuses other colours and shapes', () => {
    expect(read('accent: blue\naspect: 21:9').texts).toEqual([
      'Unexpected “blue” for the setting “accent”, expected a colour such as "#0055aa"',
      'Unexpected “21:9” for the setting “aspect”, expected 16:9, 16:10 or 4:3',
    ]);
  });
});

describe('a brand', () => {
  it('is read with one font or several', () => {
    const { meta, texts } = read(
      'brand:\n  name: Elbford\n  logo: a/logo.svg\n  colors: {accent: "#00558c"}\n  fonts:\n    titles: T.woff2\n    text: [R.ttf, B.ttf]',
    );
    expect(texts).toEqual([]);
    expect(meta.brand).toEqual({
      name: 'Elbford',
      logo: 'a/logo.svg',
      colours: { accent: '#00558c' },
      fonts: { titles: ['T.woff2'], text: ['R.ttf', 'B.ttf'] },
    });
  });

  it('keeps what is sound, and names the rest', () => {
    const { meta, texts } = read('brand:\n  logo:\n  motto: Go\n  fonts: {heads: H.ttf}\n  colours: red');
    expect(meta.brand).toEqual({});
    expect(texts.map(text => text.slice(0, 40))).toEqual([
      'Unexpected “logo” in the brand, expected',
      'Unexpected “motto” in the brand, expecte',
      'Unexpected “heads” in the brand, expecte',
      'Unexpected “colours” in the brand, expec',
    ]);
  });

  it('is no line of text', () => {
    expect(read('brand: Elbford').texts[0]).toMatch(/^Unexpected “Elbford” for the setting “brand”/);
  });
});
