import type { GroupSize } from './group-size.ts';

/** Words that groups on one slide may have together. */
const WORDS = 60;
const MOST = 4;

/**
 * Shares topics out to slides of two to four groups each, in order and evenly. Undefined where they say too
 * much for that, so that each had better have slides of its own.
 */
export function formGroups(sizes: readonly GroupSize[]): GroupSize[][] | undefined {
  if (sizes.length < 2 || !sizes.every(size => size.simple)) return undefined;
  if (sizes.length <= MOST && fitTogether(sizes)) return [[...sizes]];
  if (!areShort(sizes)) return undefined;
  const counts = [Math.ceil(sizes.length / MOST), Math.ceil(sizes.length / 3), Math.floor(sizes.length / 2)];
  return counts
    .filter(count => count > 1 || sizes.length <= MOST)
    .map(count => shareOut(sizes, count))
    .find(slides => slides.every(fitTogether));
}

/** Groups that go on over several slides are read quickly: phrases, or one sentence to a label. */
function areShort(sizes: readonly GroupSize[]): boolean {
  const details = sizes.reduce((sum, size) => sum + size.details, 0);
  const words = sizes.reduce((sum, size) => sum + size.words, 0);
  const onePerLabel = details < sizes.length * 1.5;
  return onePerLabel || (words <= details * 12 && sizes.every(size => size.details <= MOST));
}

/** Two groups stand beside each other, three and four in two rows. */
function fitTogether(sizes: readonly GroupSize[]): boolean {
  const words = sizes.reduce((sum, size) => sum + size.words, 0);
  const [a = 0, b = 0, c = 0, d = 0] = sizes.map(size => size.lines);
  const lines = Math.max(a, b) + Math.max(c, d);
  return words <= WORDS && lines <= (sizes.length > 2 ? 11 : 9);
}

function shareOut<T>(all: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, index) =>
    all.slice(Math.round((index * all.length) / count), Math.round(((index + 1) * all.length) / count)),
  );
}
