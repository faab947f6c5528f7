/** Whether a CSS `unicode-range` holds a code point. */
export function readUnicodeRange(range: string): (code: number) => boolean {
  const runs = [...range.matchAll(RUN)].map(([, first = '', last = first]) => {
    const start = Number.parseInt(first.replaceAll('?', '0'), 16);
    return { start, end: Number.parseInt(last.replaceAll('?', 'f'), 16) };
  });
  return code => runs.some(({ start, end }) => code >= start && code <= end);
}

const RUN = /U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi;
