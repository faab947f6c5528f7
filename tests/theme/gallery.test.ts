import { describe, expect, it } from 'vitest';
import { makeGallery } from '../../src/cli/theme-gallery.ts';
import { shippedResources } from '../shipped-resources.ts';

const resources = await shippedResources();
const themes = ['lectern', 'raster'].flatMap(name => resources.theme(name) ?? []);
const files = new Map(makeGallery(themes, resources).map(({ path, contents }) => [path, String(contents)]));

describe('the gallery', () => {
  it('has slides for every theme and palette, and links to all of them', () => {
    const page = files.get('index.html') ?? '';
    for (const [, address = ''] of page.matchAll(/(?:src|href)="(slides\/[^"]+\.html)"/g))
      expect(files.has(decodeURIComponent(address)), address).toBe(true);
    expect(page).toContain('slides/raster.sun.html');
  });

  it('has no script and asks no host for anything', () => {
    for (const [path, contents] of files) {
      if (!path.endsWith('.html') && !path.endsWith('.css')) continue;
      expect(contents, path).not.toMatch(/<script/i);
      expect(contents.replaceAll('http://www.w3.org/', ''), path).not.toMatch(
        /(?:src|href|url\()["']?\s*https?:/i,
      );
    }
  });

  it('has the fonts that its pages name', () => {
    for (const [path, contents] of files) {
      if (!path.startsWith('slides/') || !path.endsWith('.html')) continue;
      for (const [, font = ''] of contents.matchAll(/url\((fonts\/[^)]+)\)/g))
        expect(files.has(`slides/${font}`), font).toBe(true);
    }
  });
});
