import { encode } from 'uqr';

/** A code that a phone can scan: rows of dark and light squares, with the light edge that readers need. */
export type QrCode = readonly (readonly boolean[])[];

/** The code of a text; a tenth of it may be hidden or dirty. */
export function qrCode(text: string): QrCode {
  return encode(text, { ecc: 'M', border: EDGE }).data;
}

const EDGE = 3;

/** As a path of SVG, a unit a square: `M3 3h7v1h-7z…`. */
export function qrPath(code: QrCode): string {
  return code
    .flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
}

/** For a terminal, two rows a line. In colours it is dark on light on every terminal; else light parts are drawn. */
export function qrText(code: QrCode, hasColour: boolean): string {
  const lines: string[] = [];
  for (let y = 0; y < code.length; y += 2) {
    const line = (code[y] ?? []).map((dark, x) => halves(!dark, !(code[y + 1]?.[x] ?? false))).join('');
    lines.push(hasColour ? `${LIGHT_ON_DARK}${line}${PLAIN}` : line);
  }
  return lines.join('\n');
}

const LIGHT_ON_DARK = '\u001b[38;5;231;48;5;16m';
const PLAIN = '\u001b[0m';

function halves(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : ' ';
}

function runsOf(row: readonly boolean[]): Array<{ readonly x: number; readonly length: number }> {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map(x => {
    const end = row.indexOf(false, x);
    return { x, length: (end < 0 ? row.length : end) - x };
  });
}
