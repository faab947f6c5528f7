import { isDarkColour } from './dark-ink.ts';
import { type Inflate, pngRows } from './png-rows.ts';

/** Of 255: a pixel of less alpha shows the slide, one of more shows itself. */
const CLEAR = 32;
const SOLID = 160;
/** So many pixels lie between the two at most, where a line is smooth. */
const SMOOTH = 3;
/** Fewer edges are a speck. */
const FEWEST = 8;

/**
 * Whether what a picture (PNG) shows is dark where it meets what is transparent of it, on more than half of its edges: on
 * a dark slide it needs a light ground. Edges are looked for from left to right, row by row.
 */
export function hasDarkEdges(png: Uint8Array, inflate: Inflate): boolean {
  let [edges, dark] = [0, 0];
  for (const row of pngRows(png, inflate)) {
    let sinceClear = SMOOTH + 1;
    for (let at = 0; at < row.length; at += 4) {
      const alpha = row[at + 3] ?? 0;
      if (alpha < CLEAR) sinceClear = 0;
      else if (alpha >= SOLID) {
        if (sinceClear <= SMOOTH) {
          edges += 1;
          if (isDarkColour(row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0)) dark += 1;
        }
        sinceClear = SMOOTH + 1;
      } else sinceClear += 1;
    }
  }
  return edges >= FEWEST && dark * 2 > edges;
}
