import { encode } from 'uqr';

/** Light squares around a code on a screen, which readers need; paper is light around it. */
export const SCREEN_EDGE = 3;

/** A code that a phone can scan: rows of dark and light squares. */
export type QrCode = readonly (readonly boolean[])[];

/** The code of a text with an edge of so many light squares; a tenth of it may be hidden or dirty. */
export function qrCode(text: string, edge: number): QrCode {
  return encode(text, { ecc: 'M', border: edge }).data;
}

/** As a path of SVG, a unit a square: `M3 3h7v1h-7z…`. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
}

function runsOf(row: readonly boolean[]): Array<{ readonly x: number; readonly length: number }> {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map(x => {
    const end = row.indexOf(false, x);
    return { x, length: (end < 0 ? row.length : end) - x };
  });
}
