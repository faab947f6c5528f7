import type { Line } from './types.ts';

const BOX_DRAWING = /[\u2500-\u257F]/u;
const DRAWN_ONLY = /^[\s|<>^v+\-=_/\\.:~]+$/;
const DRAWN_SIGN = /[|^<>/\\+]/;
const DRAWN_START = /^\|(?!\|)/;
const ARROW_ONLY = /^(?:<-+|-+>|=+>|<=+|>+)$/;
const CELL = /\s{2,}|\t/;
const MARKED = /^(?:[-*+•·–—>]|\d{1,3}[.)]|\p{L}[.)])\s/u;
const LONGEST_ROW = 100;

/** True for a line that is drawn with signs, as diagrams in plain text are. */
export function isDrawing(line: Line): boolean {
  const { text } = line;
  if (text === '' || text.length > LONGEST_ROW * 2) return false;
  if (BOX_DRAWING.test(text)) return !/^[\u2500-\u257F]+$/u.test(text);
  if (DRAWN_START.test(text)) return true;
  return (
    DRAWN_ONLY.test(text) &&
    DRAWN_SIGN.test(text) &&
    !ARROW_ONLY.test(text.replace('>', '')) &&
    text.length < LONGEST_ROW
  );
}

/** True for a row of a table as Markdown writes it. */
export function isTableRow(line: Line): boolean {
  return line.text.includes('|') && /^\|.*\||^[^|]+\|[^|]+/.test(line.text);
}

/** How many lines from the first one stand in the same columns, set by tabs or by two spaces and more. */
export function lineUpInColumns(lines: readonly Line[]): number {
  const first = lines[0];
  if (!first) return 0;
  const edges = edgesOf(first);
  if (edges.length === 0) return 0;
  let count = 0;
  for (const line of lines) {
    if (line.indent !== first.indent || MARKED.test(line.text) || line.text.length > LONGEST_ROW) break;
    const own = edgesOf(line);
    const shares = own.some(edge => edges.includes(edge));
    if (!shares) break;
    count += 1;
  }
  return count;
}

/** Columns at which cells after the first begin; tabs are counted, since their width is not known. */
function edgesOf(line: Line): string[] {
  if (line.text.includes('\t'))
    return line.text.split('\t').length > 2 ? [`tabs ${line.text.split(/\t+/).length}`] : [];
  const edges: string[] = [];
  const gap = /\S(\s{2,})(?=\S)/g;
  for (let match = gap.exec(line.text); match; match = gap.exec(line.text)) {
    const sentenceGap = /[.!?:]/.test(match[0][0] ?? '') && (match[1]?.length ?? 0) === 2;
    if (!sentenceGap) edges.push(String(match.index + match[0].length));
  }
  return CELL.test(line.text) ? edges : [];
}
