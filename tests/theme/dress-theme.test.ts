import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/model/artifact.ts';
import type { Meta } from '../../src/model/meta.ts';
import { readOutline } from '../../src/read/index.ts';
import { dressTheme } from '../../src/theme/dress-theme.ts';
import { shippedResources } from '../shipped-resources.ts';

const resources = await shippedResources();
const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
const WOFF2 = new TextEncoder().encode('wOF2 and so on');

function dress(meta: Meta, name = 'lectern', files: Record<string, Uint8Array> = {}) {
  const theme = resources.theme(name);
  if (!theme) throw new Error(name);
  return dressTheme(theme, { meta, source: 'talk.md' }, { include: path => files[path] });
}

function texts(meta: Meta, name?: string, files?: Record<string, Uint8Array>): string[] {
  return dress(meta, name, files).messages.map(({ text }) => text);
}

describe('a palette', () => {
  it('changes the accent of light and dark slides, and what had its colour', () => {
    const { tokens } = dress({ palette: 'ocean' }).theme;
    expect(tokens.colours.accent).toBe('#1c5a80');
    expect(tokens.colours['code-keyword']).toBe('#1c5a80');
    expect(tokens.dark.accent).not.toBe(resources.theme('lectern')?.tokens.dark.accent);
  });

  it('leaves a dark theme dark', () => {
    const { colours } = dress({ palette: 'night' }, 'blackboard').theme.tokens;
    expect(colours.paper).toBe('#1b2638');
  });

  it('that the theme lacks is named with those that it has', () => {
    expect(texts({ palette: 'ocaen' })).toEqual([
      'Unexpected palette “ocaen” for the theme “lectern”, expected one of brick, ocean, forest, plum, graphite',
    ]);
  });
});

describe('what lectern.yaml names', () => {
  const course = { path: 'lectern.yaml', contents: 'palette: ocaen\naccent: ffee00\n' };
  const pathsOf = (contents: string) => {
    const { meta } = readOutline({ path: 'talk.md', contents }, { course });
    return dress(meta).messages.map(({ path }) => path);
  };

  it('is to be mended there, and what the outline names in the outline', () => {
    expect(pathsOf('# A\n\n## B\n')).toEqual(['lectern.yaml', 'lectern.yaml']);
    expect(pathsOf('---\naccent: ffee00\n---\n\n# A\n\n## B\n')).toEqual(['lectern.yaml', 'talk.md']);
  });
});

describe('an accent', () => {
  it('that can be read stays as it is, without a word', () => {
    const { theme, messages } = dress({ accent: '#004a7f' });
    expect(theme.tokens.colours.accent).toBe('#004a7f');
    expect(messages).toEqual([]);
  });

  it('that is too light is darkened, and says so', () => {
    expect(texts({ accent: '#ffee00' })[0]).toMatch(
      /^The accent #ffee00 is too light on this paper \(1\.\d:1\); darkened to #[0-9a-f]{6} \(4\.\d:1\)$/,
    );
  });

  it('that is too dark for a dark theme is lightened', () => {
    expect(texts({ accent: '#1a0a5e' }, 'blackboard')[0]).toMatch(/too dark .* lightened to/);
  });

  it('colours the field of raster, and the text on it follows', () => {
    const { colours } = dress({ accent: '#ffee00' }, 'raster').theme.tokens;
    expect(colours.field).toBe('#ffee00');
    expect(colours['field-ink']).not.toBe('#ffffff');
  });
});

describe('an aspect', () => {
  it.each([
    ['16:9', 1280, 720],
    ['16:10', 1280, 800],
    ['4:3', 960, 720],
  ] as const)('%s is a box of %i × %i', (aspect, width, height) => {
    expect(dress({ aspect }).theme.tokens.box).toEqual({ width, height });
  });

  it('keeps the sizes of text, and narrows large titles and margins in the grid of 8', () => {
    const { body, scale, margin } = dress({ aspect: '4:3' }).theme.tokens;
    expect(body).toEqual(resources.theme('lectern')?.tokens.body);
    expect(scale?.deckTitle?.[0]).toBeLessThan(82);
    expect(margin.x % 8).toBe(0);
  });
});

describe('a brand', () => {
  const brand = { name: 'Elbford', logo: 'logo.svg', fonts: { titles: ['Tight-Bold.woff2'] } };
  const files = { 'logo.svg': SVG, 'Tight-Bold.woff2': WOFF2 };

  it('brings its logo and its fonts, first in the stack', () => {
    const { theme, assets, messages } = dress({ brand }, 'lectern', files);
    expect(theme.logo).toEqual({ mediaType: 'image/svg+xml', bytes: SVG, text: 'Elbford' });
    expect(theme.tokens.fonts.serif).toMatch(/^"Brand Titles", "Lectern Serif"/);
    expect(theme.faces.at(-1)).toMatchObject({ family: 'Brand Titles', weight: '100 900' });
    expect(assets.get('fonts/brand-titles-1.woff2')).toBe(WOFF2);
    expect(messages).toEqual([]);
  });

  it('tells weight and style of a font by its name', () => {
    const names = ['T-Regular.ttf', 'T-SemiBold.ttf', 'T-Bold-Italic.ttf', 'T[wght].ttf', 'T-ExtraBold.ttf'];
    const ttf = new Uint8Array([0, 1, 0, 0]);
    const fonts = { text: names };
    const { faces } = dress(
      { brand: { fonts } },
      'lectern',
      Object.fromEntries(names.map(n => [n, ttf])),
    ).theme;
    expect(faces.slice(-5).map(({ weight, style }) => `${weight} ${style}`)).toEqual([
      '400 normal',
      '600 normal',
      '700 italic',
      '100 900 normal',
      '800 normal',
    ]);
  });

  it('keeps a dark theme readable on a light paper, in strong colours', () => {
    const { colours } = dress({ brand: { colours: { paper: '#fffdf5' } } }, 'blackboard').theme.tokens;
    expect(colours.ink).toBe('#1c2b26');
  });

  it('says what is missing, what is no picture and what is no colour', () => {
    expect(texts({ brand })).toEqual([
      'Unexpected logo “logo.svg” of the brand, expected a file in the folder of lectern.yaml, or below it',
      'Unexpected font “Tight-Bold.woff2” of the brand, expected a file in the folder of lectern.yaml, or below it',
    ]);
    const bad = { logo: 'a.txt', fonts: { code: ['b.txt'] }, colours: { accent: 'blue', papre: '#fff' } };
    const junk = new TextEncoder().encode('junk');
    expect(
      texts({ brand: bad }, 'lectern', { 'a.txt': junk, 'b.txt': junk }).map(text => text.slice(0, 46)),
    ).toEqual([
      'Unexpected “blue” for the brand’s accent, expe',
      'Unexpected “papre” among the colours of the br',
      'Unexpected logo “a.txt”, expected an SVG, PNG,',
      'Unexpected font “b.txt”, expected a woff2, wof',
    ]);
  });

  it('is spoken of where it stands', () => {
    const front = '---\ntitle: Tides\n---\n# One\n';
    const contents = 'brand:\n  logo: gone.svg\n  colours:\n    accent: "#ffee88"\n';
    const course = { path: 'course/lectern.yaml', contents };
    const { meta } = readOutline({ path: 'talk.md', contents: front }, { course });
    expect(dress(meta).messages.map(({ path }) => path)).toEqual([
      'course/lectern.yaml',
      'course/lectern.yaml',
    ]);
    const own = readOutline({ path: 'talk.md', contents: '---\nbrand:\n  logo: gone.svg\n---\n# One\n' }, {});
    expect(dress(own.meta).messages.map(({ path }) => path)).toEqual(['talk.md']);
  });
});

describe('a theme', () => {
  const theme: Theme | undefined = resources.theme('raster');

  it('that extends another has what it leaves out', () => {
    expect(theme?.tokens.fonts.mono).toBe(resources.theme('lectern')?.tokens.fonts.mono);
    expect(theme?.tokens.box).toEqual({ width: 1280, height: 720 });
    expect(Object.keys(theme?.tokens.palettes ?? {})).not.toContain('brick');
  });

  it('brings only the fonts that it names', () => {
    const families = new Set(theme?.faces.map(({ family }) => family));
    expect([...families].sort()).toEqual(['Lectern Grotesque', 'Lectern Mono', 'Lectern Sans']);
  });
});
