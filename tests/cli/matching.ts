/** Alone on a line of what is expected, it stands for any lines, or none. */
export const ANYTHING = '…';

/** Whether lines are as expected, `…` aside. */
export function matches(actual: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return actual.length === 0;
  if (first.trim() !== ANYTHING) return actual[0] === first && matches(actual.slice(1), rest);
  return actual.some((_, at) => matches(actual.slice(at), rest)) || matches([], rest);
}

/** Output as it can be compared: seconds and the folder of the run differ from run to run. */
export function comparable(output: string, folder = ''): string[] {
  const text = folder ? output.replaceAll(folder, 'FOLDER') : output;
  return text.replace(SECONDS, '0.00 s').replace(PORT, 'localhost:1648').trimEnd().split(/\r?\n/);
}

const SECONDS = /\b\d+\.\d\d s\b/g;
const PORT = /localhost:\d+/g;

/** The part of a value that an expectation speaks of, so that the two can be compared and shown. */
export function partOf(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const open = expected.at(-1) === ANYTHING;
    const items = open ? [...actual.slice(0, expected.length - 1), ANYTHING] : actual;
    return items.map((item, at) => partOf(item, expected[at]));
  }
  if (!isRecord(actual) || !isRecord(expected)) return actual;
  return Object.fromEntries(Object.keys(expected).map(key => [key, partOf(actual[key], expected[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
