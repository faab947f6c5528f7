/** True when the elements of a page nest deeper than `most`; those that end by themselves are not counted. */
export function nestsTooDeep(text: string, most: number): boolean {
  let depth = 0;
  for (const [, slash, name = '', closed] of text.matchAll(TAG)) {
    if (UNCOUNTED.has(name.toLowerCase()) || closed) continue;
    if (slash) depth = Math.max(0, depth - 1);
    else depth += 1;
    if (depth > most) return true;
  }
  return false;
}

const TAG = /<(\/?)([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gi;
const UNCOUNTED: ReadonlySet<string> = new Set(
  'p li dt dd td th tr tbody thead tfoot option optgroup colgroup col br hr img input meta link base area embed source track wbr param'.split(
    ' ',
  ),
);
