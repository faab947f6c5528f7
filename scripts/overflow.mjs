import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const measure = readFileSync(join(import.meta.dirname, '../templates/print/measure.js'), 'utf8');

/** A script for a page with a deck: what of the current slide leaves the safe area or is cut off, as short texts. */
export const overflowOfSlide = `(() => {
${measure}
const inWords = ({ kind, sides, text, element }) => {
  const by = Object.entries(sides).map(([side, pixels]) => side + ' +' + pixels).join(', ');
  return by + (kind === 'clipped' ? ' cut off: ' : ': ') + (text ?? '<' + element + '>');
};
return [...new Set(overflowOfSlide().map(inWords))];
})()`;
