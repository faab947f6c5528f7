import type { QrCode } from '../../write/qr-code.ts';

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
