import type { Artifact } from '../../src/model/artifact.ts';
import type { Deck } from '../../src/model/deck.ts';
import { writeReveal } from '../../src/write/reveal.ts';
import { deckOf, type SlideSketch } from '../browser/sketch-deck.ts';
import { shippedResources } from '../shipped-resources.ts';

const resources = await shippedResources();

const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 3, 32, 0, 0, 2, 88,
]);
const SVG = new TextEncoder().encode('<svg viewBox="0 0 40 30"></svg>');
const files: Record<string, Uint8Array> = {
  'map.png': PNG,
  'a/map.png': PNG,
  'x y.svg': SVG,
  'film.mov': Uint8Array.of(1),
};

/** Writes a deck: all that came of it, and its page. */
export function write(deck: Deck, singleFile = false) {
  const include = (path: string) => files[decodeURI(path)];
  const written = writeReveal(deck, { resources: { ...resources, include }, singleFile });
  return {
    ...written,
    page: text(written.artifacts, 'index.html'),
    paths: written.artifacts.map(({ path }) => path),
  };
}

export function text(artifacts: readonly Artifact[], path: string): string {
  const contents = artifacts.find(artifact => artifact.path === path)?.contents ?? '';
  return typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
}

/** A deck of one slide, and what it is written as. */
export function slide(sketch: Partial<SlideSketch>, meta: Partial<Deck['meta']> = {}) {
  return write(deckOf(meta, [{ slides: [{ layout: 'points', title: 'A slide', ...sketch }] }]));
}
