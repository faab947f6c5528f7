import type { Line } from './types.ts';

/** How many lines from `index` on are a program that is indented below a blank line; 0 where it is none. */
export function countCodeLines(lines: readonly Line[], index: number): number {
  const first = lines[index];
  if (!first || first.indent < DEEP || lines[index - 1]?.text || !isSure(first)) return 0;
  let end = index;
  while (end < lines.length && belongs(lines, end, first.indent)) end += 1;
  while (end > index && lines[end - 1]?.text === '') end -= 1;
  const written = lines.slice(index, end).filter(line => line.text !== '');
  const sure = written.filter(isSure).length;
  const code = written.filter(line => isSure(line) || ASSIGNS.test(line.text)).length;
  return sure >= FEWEST_SURE && code * 5 >= written.length * 4 ? end - index : 0;
}

/** Columns, as far as Markdown indents code. */
const DEEP = 4;
const FEWEST_SURE = 2;

/** Indented as deep as the first line; a blank line where such a line follows. */
function belongs(lines: readonly Line[], at: number, indent: number): boolean {
  const line = lines[at] as Line;
  return line.text === ''
    ? (lines[at + 1]?.text ?? '') !== '' && (lines[at + 1]?.indent ?? 0) >= indent
    : line.indent >= indent;
}

/** What only programs say: a definition, a branch, a statement with its sign at the end. */
const SURE =
  /^(?:def|class|function|public|private|static|void|fn|func)\s+\w+.*[({:]|^(?:for|while|if|elif|else if)\b.*\S[:{]$|^else\s*[:{]$|^return\b[^,.]*$|^(?:#include\b|import\s[\w.]+$|from\s[\w.]+\simport\b)|[=()\]}].*;$|^[})]+;?$|^print\(.*\)$/u;
const ASSIGNS = /^[\w.[\]]+(?:\s[\w.[\]]+)?\s*(?:[-+*/]?=|:=|<-)\s*\S|^[\w.]+\(.*\)$|^(?:\/\/|#)\s/u;

function isSure({ text }: Line): boolean {
  return SURE.test(text);
}
