/**
 * Lines, from 0, that would take the parser too long: very long ones, and those of paragraphs with so many signs
 * that looking for the other end of each takes forever. No text that somebody wrote is like that.
 */
export function findTangled(lines: readonly string[]): ReadonlySet<number> {
  const tangled = new Set<number>();
  let start = 0;
  let signs = 0;
  const endRun = (end: number) => {
    if (signs > MOST_SIGNS) for (let line = start; line < end; line += 1) tangled.add(line);
    start = end;
    signs = 0;
  };
  for (const [index, line] of lines.entries()) {
    if (BEGINS_ANEW.test(line)) endRun(index);
    if (line.length > LONGEST_LINE) tangled.add(index);
    else if (line.length + signs > MOST_SIGNS) signs += line.match(SIGNS)?.length ?? 0;
    else signs += SIGN.test(line) ? line.length : 0;
  }
  endRun(lines.length);
  return tangled;
}

/** Where a paragraph has gone on for so long that it may be cut: the number of lines since it began is a multiple. */
export function findOverlong(lines: readonly string[]): ReadonlySet<number> {
  const overlong = new Set<number>();
  let length = 0;
  for (const [index, line] of lines.entries()) {
    length = BEGINS_ANEW.test(line) ? 0 : length + 1;
    if (length > 0 && length % MOST_LINES === 0) overlong.add(index);
  }
  return overlong;
}

const MOST_LINES = 2_000;
const LONGEST_LINE = 100_000;
/** Of one paragraph. */
const MOST_SIGNS = 2_000;
const SIGN = /[[\]<*_`~&@!]/;
const SIGNS = /[[\]<*_`~&@!]/g;
/** Blank lines, points, rows of a table, definitions. */
const BEGINS_ANEW = /^[ \t]*(?:$|[-*+|#>]|\d{1,9}[.)]|\[[^\]]*\]:)/;
