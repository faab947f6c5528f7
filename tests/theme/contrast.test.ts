import { beforeAll, describe, expect, it } from 'vitest';
import type { Resources, Theme } from '../../src/model/artifact.ts';
import { ASPECTS, type Meta } from '../../src/model/meta.ts';
import { dressTheme } from '../../src/theme/dress-theme.ts';
import { contrastPairs } from '../../src/theme/roles.ts';
import { shippedResources } from '../shipped-resources.ts';

const resources: Resources = await shippedResources();
const OWN = ['auditorium', 'blackboard', 'broadside', 'lectern', 'lectern-dark', 'raster'];
/** Accents that nobody could read as they are, on one paper or the other. */
const ACCENTS = ['#ffee00', '#ffffff', '#000000', '#00aa55', '#1a0a5e', '#ff2d95', '#808080'];

it('has the themes that the manual names', () => {
  expect(resources.themeNames).toEqual(expect.arrayContaining(OWN));
  for (const name of OWN) expect(themeOf(name).tokens.about, name).toMatch(/\w/);
});

describe.each(resources.themeNames)('%s', name => {
  const theme = themeOf(name);
  const palettes = [undefined, ...Object.keys(theme.tokens.palettes ?? {})];

  it.each(palettes)('can be read in the palette %s', palette => {
    for (const aspect of ASPECTS) expectReadable(theme, palette ? { palette, aspect } : { aspect });
  });

  it.each(ACCENTS)('can be read with the accent %s', accent => {
    for (const palette of palettes) expectReadable(theme, palette ? { palette, accent } : { accent });
  });
});

describe('own themes', () => {
  beforeAll(() => expect(OWN.length).toBeGreaterThanOrEqual(5));

  it.each(OWN)('%s has body text of level AAA, and all other text of level AA', name => {
    const { tokens } = themeOf(name);
    for (const roles of [tokens.colours, tokens.dark, tokens.light ?? tokens.colours]) {
      for (const ground of ['paper', 'panel']) {
        expect(wcag(roles.ink ?? '', roles[ground] ?? ''), `ink on ${ground}`).toBeGreaterThanOrEqual(7);
        for (const text of ['soft', 'accent', 'code-comment', 'code-keyword', 'code-string', 'code-number'])
          expect(wcag(roles[text] ?? '', roles[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(
            4.5,
          );
      }
    }
  });

  it('shows every text of auditorium at level AAA', () => {
    const { tokens } = themeOf('auditorium');
    for (const roles of [tokens.colours, tokens.dark])
      for (const { text, grounds } of contrastPairs(roles, tokens))
        for (const ground of grounds)
          expect(wcag(roles[text] ?? '', roles[ground] ?? ''), text).toBeGreaterThanOrEqual(7);
  });
});

function themeOf(name: string): Theme {
  const theme = resources.theme(name);
  if (!theme) throw new Error(`no theme ${name}`);
  return theme;
}

function expectReadable(theme: Theme, meta: Meta): void {
  const { tokens } = dressTheme(theme, { meta, source: 'talk.md' }, resources).theme;
  for (const [kind, roles] of Object.entries({
    all: tokens.colours,
    dark: tokens.dark,
    light: tokens.light ?? {},
  }))
    for (const { text, grounds, least } of contrastPairs(roles, tokens))
      for (const ground of grounds) {
        const ratio = wcag(roles[text] ?? '', roles[ground] ?? '');
        expect(ratio, `${kind}: ${text} on ${ground}, ${JSON.stringify(meta)}`).toBeGreaterThanOrEqual(least);
      }
}

/** WCAG 2.2, written a second time from https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function wcag(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
