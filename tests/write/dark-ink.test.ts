import { expect, it } from 'vitest';
import { hasDarkInk } from '../../src/write/reveal/dark-ink.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" ${attributes}>${inside}</svg>`;

it.each([
  ['a black line', svg('<path stroke="#000" d="M0 0"/>')],
  ['dark letters by style', svg('<text style="fill:#1b1b1b">a</text>')],
  ['a shape of no colour, which is black', svg('<circle r="3"/>')],
  ['dark lines in a frame', svg('<rect width="40" height="30" fill="none" stroke="black"/>')],
  [
    'dark lines on a smaller panel',
    svg('<rect width="20" height="30" fill="#fff"/><path fill="rgb(9, 9, 9)"/>'),
  ],
])('%s needs a light ground', (_, drawing) => {
  expect(hasDarkInk(drawing)).toBe(true);
});

it.each([
  ['light lines', svg('<path stroke="#fff" fill="none"/>')],
  ['a ground of its own', svg('<rect width="40" height="30" fill="#fff"/><path stroke="#000"/>')],
  ['a ground in per cent', svg('<rect width="100%" height="100%" fill="#eee"/><path stroke="#000"/>')],
  ['a background by style', svg('<path stroke="#000"/>', 'style="background: white"')],
  ['nothing', svg('')],
])('%s needs none', (_, drawing) => {
  expect(hasDarkInk(drawing)).toBe(false);
});
