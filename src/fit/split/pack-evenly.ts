/**
 * Shares things of some height out to as few slides as it takes, in order, and so that all are about equally
 * full. What is taller than a slide gets one for itself. The cost grows with the number of things.
 */
export function packEvenly<T extends { readonly height: number }>(
  things: readonly T[],
  height: number,
): T[][] {
  const fewest = countPages(things, height);
  let low = 0;
  let high = height;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (countPages(things, middle) > fewest) low = middle;
    else high = middle;
  }
  return evenOut(fill(things, high), height);
}

/** A last thing that is so much of a slide or less looks forlorn alone. */
const SHORT = 0.3;

/** Filling from the front leaves least to the last: what evens two neighbours out goes to the second of them. */
function evenOut<T extends { readonly height: number }>(pages: T[][], height: number): T[][] {
  for (let index = pages.length - 1; index > 0; index -= 1) {
    const [before = [], after = []] = [pages[index - 1], pages[index]];
    for (let last = before.at(-1); last && before.length > 1; last = before.at(-1)) {
      const together = heightOf(after) + last.height;
      const forlorn = after.length === 1 && heightOf(after) <= SHORT * height && before.length > 2;
      if (together > (forlorn ? height : heightOf(before) - 1)) break;
      after.unshift(...before.splice(-1));
    }
  }
  return pages;
}

function heightOf(things: ReadonlyArray<{ readonly height: number }>): number {
  return things.reduce((sum, thing) => sum + thing.height, 0);
}

/** How many slides `fill` takes. */
function countPages(things: ReadonlyArray<{ readonly height: number }>, height: number): number {
  let pages = 0;
  let used = 0;
  for (let index = 0; index < things.length; index++) {
    const own = things[index]?.height ?? 0;
    if (pages > 0 && used + own <= height) used += own;
    else {
      pages += 1;
      used = own;
    }
  }
  return pages;
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
