import { expect, it } from 'vitest';
import { resourcesFor } from '../../src/cli/resources-for.ts';

it('what reads PNG pictures is loaded where an outline names one, or may come to name one', async () => {
  const places = { folder: import.meta.dirname, folders: new Map() };
  const readsFor = async (contents: string) =>
    (await resourcesFor({ ...places, sources: [{ path: 'tides.md', contents }] })).pngPixels !== undefined;
  expect(await readsFor('![The Moon](moon.png)')).toBe(true);
  expect(await readsFor('![The Moon](MOON.PNG)')).toBe(true);
  expect(await readsFor('![The Moon](moon.svg)')).toBe(false);
  expect((await resourcesFor(places)).pngPixels).toBeDefined();
});
