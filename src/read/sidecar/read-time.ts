/** Seconds of `3 min`, `90 s`, `1 min 30 s` or `1:30`; undefined for what is no time, or none worth planning. */
export function readTime(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  const [, minutes, rest] = CLOCK.exec(text) ?? [];
  if (minutes !== undefined) return sound(Number(minutes) * 60 + Number(rest));
  const [, inMinutes, inSeconds] = UNITS.exec(text) ?? [];
  if (inMinutes === undefined && inSeconds === undefined) return undefined;
  return sound(Math.round(numberOf(inMinutes) * 60 + numberOf(inSeconds)));
}

/** Seconds as the file has them: `90 s`, `3 min`, `1 min 30 s`. */
export function writtenTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const CLOCK = /^(\d{1,3}):([0-5]\d)$/;
const UNITS =
  /^(?:(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:m|mins?|minutes?)\.?)?\s*(?:(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:s|secs?|seconds?)\.?)?$/;
/** Seconds: no slide takes a whole day. */
const MOST = 36_000;

function numberOf(text = '0'): number {
  return Number(text.replace(',', '.'));
}

function sound(seconds: number): number | undefined {
  return seconds >= 1 && seconds <= MOST ? seconds : undefined;
}
