import { beforeAll, describe, expect, it } from 'vitest';
import type { Resources } from '../../src/model/artifact.ts';
import { shippedResources } from '../shipped-resources.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await shippedResources();
});

describe('the colours of Lectern’s themes', () => {
  it.each(['lectern', 'lectern-dark'])('%s can be read on paper and on panels', name => {
    const tokens = resources.theme(name)?.tokens;
    for (const roles of [tokens?.colours, tokens?.dark]) {
      for (const ink of [
        'ink',
        'soft',
        'accent',
        'code-comment',
        'code-keyword',
        'code-string',
        'code-number',
        'code-title',
      ]) {
        for (const ground of ['paper', 'panel']) {
          const ratio = contrast(roles?.[ink] ?? '', roles?.[ground] ?? '');
          expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});

it('has reveal.js’s own themes, none of which asks a host for a font', () => {
  for (const name of [
    'black',
    'white',
    'league',
    'beige',
    'night',
    'serif',
    'simple',
    'solarized',
    'moon',
    'dracula',
    'sky',
    'blood',
  ]) {
    expect(resources.theme(name)?.css).not.toMatch(/@import|https?:\/\//);
  }
});

/** WCAG 2: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
