import type { Pixels } from '../../model/artifact.ts';
import { isDarkColour } from './dark-ink.ts';

/** Of 255: a pixel of less alpha shows the slide, one of more shows itself. */
const CLEAR = 32;
const SOLID = 160;
/** So many pixels lie between the two at most, where a line is smooth. */
const SMOOTH = 3;
/** Fewer edges are a speck. */
const FEWEST = 8;

/**
 * Whether what a picture shows is dark where it meets what is transparent of it, on more than half of its edges: on a dark
 * slide it needs a light ground. Edges are looked for from left to right, row by row.
 */
export function hasDarkEdges({ width, colours }: Pixels): boolean {
  let [edges, dark] = [0, 0];
  let sinceClear = SMOOTH + 1;
  for (let at = 0; at < colours.length; at += 4) {
    if (at % (4 * width) === 0) sinceClear = SMOOTH + 1;
    const alpha = colours[at + 3] ?? 0;
    if (alpha < CLEAR) sinceClear = 0;
    else if (alpha >= SOLID) {
      if (sinceClear <= SMOOTH) {
        edges += 1;
        if (isDarkColour(colours[at] ?? 0, colours[at + 1] ?? 0, colours[at + 2] ?? 0)) dark += 1;
      }
      sinceClear = SMOOTH + 1;
    } else sinceClear += 1;
  }
  return edges >= FEWEST && dark * 2 > edges;
}
