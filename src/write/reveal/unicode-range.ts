import { readUnicodeRange } from '../../fit/measure/text/metrics/unicode-range.ts';

const known = new Map<string, (point: number) => boolean>();

/** Whether a CSS `unicode-range` holds a code point; each range is read once. */
export function coversPoint(unicodeRange: string, point: number): boolean {
  const covers = known.get(unicodeRange) ?? readUnicodeRange(unicodeRange);
  known.set(unicodeRange, covers);
  return covers(point);
}
