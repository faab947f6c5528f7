/** Arithmetic on CSS unicode ranges such as `U+0000-00FF,U+20AC`. */

export function intersectRanges(a, b) {
  const kept = pointsOf(b);
  return rangesOf([...pointsOf(a)].filter(point => kept.has(point)));
}

export function subtractRanges(a, b) {
  if (b === '') return a;
  const gone = pointsOf(b);
  return rangesOf([...pointsOf(a)].filter(point => !gone.has(point)));
}

/** All characters of a range as one string. */
export function charactersOf(range) {
  return String.fromCodePoint(...pointsOf(range));
}

function pointsOf(range) {
  const points = new Set();
  for (const part of range.split(',')) {
    const [first, last = first] = part.replace(/^U\+/i, '').split('-');
    for (let point = Number.parseInt(first, 16); point <= Number.parseInt(last, 16); point++)
      points.add(point);
  }
  return points;
}

function rangesOf(points) {
  const runs = [];
  for (const point of points.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === point - 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  const hex = point => point.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}
