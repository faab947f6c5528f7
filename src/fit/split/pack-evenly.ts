/**
 * Shares things of some height out to as few slides as it takes, in order, and so that all are about equally
 * full. What is taller than a slide gets one for itself. The cost grows with the number of things.
 */
export function packEvenly<T extends { readonly height: number }>(
  things: readonly T[],
  height: number,
): T[][] {
  const fewest = fill(things, height).length;
  let low = 0;
  let high = height;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(things, middle).length > fewest) low = middle;
    else high = middle;
  }
  return fill(things, high);
}

function fill<T extends { readonly height: number }>(things: readonly T[], height: number): T[][] {
  const pages: T[][] = [];
  let used = 0;
  for (const thing of things) {
    const page = pages.at(-1);
    if (page && used + thing.height <= height) {
      page.push(thing);
      used += thing.height;
    } else {
      pages.push([thing]);
      used = thing.height;
    }
  }
  return pages;
}
