import type { Line } from './types.ts';

/**
 * Lines that hold nothing but the number of a slide, as text copied from slides or from pages has them: each
 * opens a block, and they count 1, 2, 3.
 */
export function findSlideNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    const opens = (lines[index - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') !== '';
    return opens && NUMBER.test(line.text);
  });
  const first = Number(found[0]?.text);
  const counts = found.every((line, index) => Number(line.text) === first + index);
  return new Set(counts && first <= 2 && found.length >= FEWEST ? found : []);
}

const NUMBER = /^\d{1,3}$/;
const FEWEST = 3;
