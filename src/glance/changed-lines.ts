/** Lines of a text that another one has otherwise; lines count from 0, `after` the last one of each. */
export interface ChangedLines {
  readonly from: number;
  /** In the text of before. */
  readonly after: number;
  /** How many more there are now. */
  readonly more: number;
}

/** Where two texts differ, in whole lines; undefined where they are alike. */
export function changedLines(before: string, now: string): ChangedLines | undefined {
  if (before === now) return undefined;
  const shorter = Math.min(before.length, now.length);
  const start = lineStart(before, sameStart(before, now, shorter));
  const end = sameEnd(before, now, shorter - start);
  const rest = before.length - restFrom(before, now, end);
  const from = countLines(before, 0, start);
  const old = countLines(before, start, rest);
  return { from, after: from + old, more: countLines(now, start, rest + now.length - before.length) - old };
}

/** Signs that are compared at once, as the machine does it best. */
const MANY = 4_096;

function sameStart(a: string, b: string, most: number): number {
  let at = 0;
  while (at + MANY <= most && a.slice(at, at + MANY) === b.slice(at, at + MANY)) at += MANY;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function sameEnd(a: string, b: string, most: number): number {
  let count = 0;
  const end = (text: string) => text.slice(text.length - count - MANY, text.length - count);
  while (count + MANY <= most && end(a) === end(b)) count += MANY;
  while (count < most && a.charCodeAt(a.length - count - 1) === b.charCodeAt(b.length - count - 1))
    count += 1;
  return count;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** How long two texts are alike up to their ends, from where a line begins in both. */
function restFrom(before: string, now: string, end: number): number {
  const isLineStart = (text: string) => text.length === end || text[text.length - end - 1] === '\n';
  if (isLineStart(before) && isLineStart(now)) return end;
  const next = before.indexOf('\n', before.length - end);
  return next < 0 ? 0 : before.length - next - 1;
}

/** Lines between two places, a last one without an end as well. */
function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return to > from && text[to - 1] !== '\n' ? count + 1 : count;
}
